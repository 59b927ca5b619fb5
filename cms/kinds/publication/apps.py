"""App of the kind publication."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class PublicationConfig(kinds.KindConfig):
    name = "cms.kinds.publication"
    label = "publication"
    verbose_name = _("Publications")
