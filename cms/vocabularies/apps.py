"""Vocabularies that pages choose from."""

from __future__ import annotations

from django.apps import AppConfig
from django.db.models.signals import pre_delete
from django.utils.translation import gettext_lazy as _


class VocabulariesConfig(AppConfig):
    name = "cms.vocabularies"
    label = "vocabularies"
    verbose_name = _("Vocabularies")

    def ready(self) -> None:
        from cms.vocabularies.usage import protect

        pre_delete.connect(protect, dispatch_uid="vocabularies.protect")
