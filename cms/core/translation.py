"""A page that is copied for translation remembers what it was made from."""

from __future__ import annotations

from typing import Any

from cms.core.models import BayanPage


def remember_source(sender: Any, source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    """Receiver of copy_for_translation_done."""
    if not isinstance(target_obj, BayanPage):
        return
    source = source_obj.specific
    target_obj.source_language = source.locale.language_code
    target_obj.source_updated = source.last_published_at
    target_obj.save(update_fields=["source_language", "source_updated"], clean=False)
