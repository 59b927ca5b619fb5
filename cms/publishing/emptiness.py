"""Is there anything in the CMS at all?"""

from __future__ import annotations

from wagtail.models import Page

from cms.media.models import BayanDocument, BayanImage
from cms.vocabularies.models import Vocabulary
from cms.vocabularies.registry import vocabularies


def is_empty() -> bool:
    """Whether the CMS holds no content yet; people and their rights do not count."""
    models = [BayanImage, BayanDocument, Vocabulary, *vocabularies().values()]
    return not Page.objects.filter(depth__gt=1).exists() and not any(
        model.objects.exists() for model in models
    )
