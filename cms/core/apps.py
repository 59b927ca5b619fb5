"""What every kind of page is made of."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "cms.core"
    label = "core"
    verbose_name = _("Core")

    def ready(self) -> None:
        from wagtail.signals import copy_for_translation_done

        from cms.core.translation import remember_source

        copy_for_translation_done.connect(remember_source, dispatch_uid="core.source")
