"""Languages in which a snippet made by an import has no words yet."""

from __future__ import annotations

from cms.core.languages import content_languages
from cms.importing.notes import Note
from cms.snippets.base import Snippet


def missing_languages(snippet: Snippet, field: str, what: str) -> list[Note]:
    """A note that names them, or none."""
    labels = getattr(snippet, field)
    missing = [it.code for it in content_languages() if it.code not in labels]
    if not missing:
        return []
    where = f"{snippet.sort()} {snippet.code}"
    return [Note("doubt", 0, f"the {where} has no {what} in: {', '.join(missing)}")]
