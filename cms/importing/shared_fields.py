"""What both languages of a pair share: found in one of them, it is that of both."""

from __future__ import annotations

from cms.importing.document import Fields, ImportedDocument
from cms.importing.notes import Note

_CODES = (
    "un_entities",
    "goals",
    "compact_objectives",
    "donors",
    "partners",
    "governorates",
)  # fmt: skip
_VALUES = ("acronym", "website", "starts", "ends")


def share_fields(documents: list[ImportedDocument]) -> None:
    """Contacts, boilerplates and videos are shared as snippets, when the drafts are made."""
    if len(documents) < 2:
        return
    for name in _CODES:
        both = list(dict.fromkeys(code for each in documents for code in _of(each, name)))
        for document in documents:
            _give(document, name, both)
    for name in _VALUES:
        value = next((found for each in documents if (found := _of(each, name))), None)
        for document in documents:
            if value and not _of(document, name):
                _give(document, name, value)


def _of(document: ImportedDocument, name: str) -> list[str]:
    found: list[str] = getattr(document.fields, name)
    return found


def _give(document: ImportedDocument, name: str, value: object) -> None:
    fields: Fields = document.fields
    if getattr(fields, name) != value:
        document.notes.append(Note("done", 0, f"“{name}” completed from the other language"))
        setattr(fields, name, value)
