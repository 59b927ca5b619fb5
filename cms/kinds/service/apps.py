"""App of the kind service."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from cms.core import kinds


class ServiceConfig(kinds.KindConfig):
    name = "cms.kinds.service"
    label = "service"
    verbose_name = _("Services")
