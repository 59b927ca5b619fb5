"""App of the kind office."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class OfficeConfig(kinds.KindConfig):
    name = "cms.kinds.office"
    label = "office"
    verbose_name = _("Offices")
