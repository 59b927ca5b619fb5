"""App of the kind section."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class SectionConfig(kinds.KindConfig):
    name = "cms.kinds.section"
    label = "section"
    verbose_name = _("Sections")
