"""App of the kind organisation."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class OrganisationConfig(kinds.KindConfig):
    name = "cms.kinds.organisation"
    label = "organisation"
    verbose_name = _("Organisations")
