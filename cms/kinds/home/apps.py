"""App of the kind home."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class HomeConfig(kinds.KindConfig):
    name = "cms.kinds.home"
    label = "home"
    verbose_name = _("Home")
