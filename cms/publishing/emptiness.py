"""Is there anything in the CMS at all?"""

from __future__ import annotations

from django.db.models import Model
from wagtail.models import Page

from cms.media.models import BayanDocument, BayanImage
from cms.snippets.registry import snippets
from cms.vocabularies.models import Vocabulary
from cms.vocabularies.registry import vocabularies


def is_empty() -> bool:
    """Whether the CMS holds no content yet; people and their rights do not count."""
    models: list[type[Model]] = [BayanImage, BayanDocument, Vocabulary]
    models += [*vocabularies().values(), *snippets().values()]
    return not Page.objects.filter(depth__gt=1).exists() and not any(
        model._default_manager.exists() for model in models
    )
