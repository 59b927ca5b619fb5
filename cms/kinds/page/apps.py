"""App of the kind page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class PageConfig(kinds.KindConfig):
    name = "cms.kinds.page"
    label = "page"
    verbose_name = _("Pages")
