"""App of cms.vocabularies."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class VocabulariesConfig(AppConfig):
    name = "cms.vocabularies"
    label = "vocabularies"
    verbose_name = _("Vocabularies")
