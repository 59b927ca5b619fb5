"""Blocks of a document as a StreamField keeps them."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale

from cms.importing.document import (
    Accordion,
    Block,
    Heading,
    ImportedDocument,
    KeyFigures,
    Quote,
    Related,
    RichText,
    Table,
    Video,
)
from cms.importing.drafting.items import figure_value, list_item
from cms.importing.drafting.related_pages import related_blocks
from cms.importing.drafting.videos import choose_video


def body_stream(document: ImportedDocument, locale: Locale) -> list[dict[str, Any]]:
    """The body; the document's notes gain what its videos need."""
    stream: list[dict[str, Any]] = []
    for block in document.body:
        if isinstance(block, Related):
            stream += related_blocks(block, locale)
        elif isinstance(block, Video):
            key, notes = choose_video(block, document)
            document.notes.extend(notes)
            stream.append({"type": "video", "value": {"video": key, "caption": ""}})
        else:
            stream.append(_block(block))
    return stream


def _block(block: Block) -> dict[str, Any]:
    match block:
        case RichText(html):
            return {"type": "rich_text", "value": html}
        case Heading(level, text):
            return {"type": "heading", "value": {"level": str(level), "text": text}}
        case Quote(html, speaker, role):
            value = {"quote": html, "speaker": speaker, "role": role}
            return {"type": "quote", "value": value}
        case KeyFigures(figures):
            items = [list_item(figure_value(figure)) for figure in figures]
            return {"type": "key_figures", "value": {"heading": "", "figures": items}}
        case Accordion(parts):
            items = [list_item({"heading": part.heading, "text": part.html}) for part in parts]
            return {"type": "accordion", "value": {"heading": "", "items": items}}
        case Table():
            return {"type": "table", "value": {"table": _table(block), "header_column": False}}
    raise TypeError(type(block).__name__)


def _table(table: Table) -> dict[str, Any]:
    header, *rows = table.rows
    return {
        "columns": [{"type": "text", "heading": heading} for heading in header],
        "rows": [{"values": list(row)} for row in rows],
        "caption": table.caption,
    }
