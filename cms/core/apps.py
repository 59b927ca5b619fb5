"""What every kind of page is made of."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "cms.core"
    label = "core"
    verbose_name = _("Core")

    def ready(self) -> None:
        from django.conf import settings
        from wagtail.signals import copy_for_translation_done

        from cms.core.catalogues import compile_catalogues
        from cms.core.translation import remember_source

        compile_catalogues(settings.CATALOGUES, settings.LOCALE_PATHS[0])

        copy_for_translation_done.connect(remember_source, dispatch_uid="core.source")
