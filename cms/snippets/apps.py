"""Small records that pages share: people, contacts, standing paragraphs, places, videos."""

from __future__ import annotations

from django.apps import AppConfig
from django.db.models.signals import pre_delete
from django.utils.translation import gettext_lazy as _


class SnippetsConfig(AppConfig):
    name = "cms.snippets"
    label = "snippets"
    verbose_name = _("Snippets")

    def ready(self) -> None:
        from cms.snippets import checks
        from cms.snippets.usage import protect

        assert checks  # noqa: S101
        pre_delete.connect(protect, dispatch_uid="snippets.protect")
