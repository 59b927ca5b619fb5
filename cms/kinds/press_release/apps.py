"""App of the kind press_release."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class PressReleaseConfig(kinds.KindConfig):
    name = "cms.kinds.press_release"
    label = "press_release"
    verbose_name = _("Press releases")
