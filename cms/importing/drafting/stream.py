"""Blocks of a document as a StreamField keeps them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from cms.importing.document import Block, Heading, KeyFigures, Quote, RichText, Table


def body_stream(blocks: list[Block]) -> list[dict[str, Any]]:
    return [_block(block) for block in blocks]


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
            items = [
                _list_item({"value": str(figure.value), "label": figure.label})
                for figure in figures
            ]
            return {"type": "key_figures", "value": {"heading": "", "figures": items}}
        case Table():
            return {"type": "table", "value": {"table": _table(block), "header_column": False}}


def _list_item(value: dict[str, Any]) -> dict[str, Any]:
    # Without an id Wagtail takes the whole item for the value.
    return {"type": "item", "value": value, "id": str(uuid4())}


def _table(table: Table) -> dict[str, Any]:
    header, *rows = table.rows
    return {
        "columns": [{"type": "text", "heading": heading} for heading in header],
        "rows": [{"values": list(row)} for row in rows],
        "caption": table.caption,
    }
