"""Documents with nothing in them but the fields that a test is about."""

from __future__ import annotations

from typing import Any

from cms.importing.document import Fields, ImportedDocument


def document(lang: str = "en", **fields: Any) -> ImportedDocument:
    return ImportedDocument("page", lang, "Blue boats", "blue-boats", Fields(**fields), [], [])
