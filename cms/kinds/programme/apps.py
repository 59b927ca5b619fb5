"""App of the kind programme."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class ProgrammeConfig(kinds.KindConfig):
    name = "cms.kinds.programme"
    label = "programme"
    verbose_name = _("Programmes")
