"""The pieces of a body as the blocks that templates are given."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from site_builder.contexts import Block
from site_builder.links import resolve
from site_builder.media import download, picture
from site_builder.reading.bodies import Piece
from site_builder.reading.documents import Document
from site_builder.rich_text import render
from site_builder.views import View

_IMAGES = "images/"
_DATE = "common.schema.json#/$defs/date"


def body(document: Document, view: View) -> tuple[Block, ...]:
    return tuple(_block(piece, view) for piece in document.body)


def _block(piece: Piece, view: View) -> Block:
    if piece.name == "heading":
        return Block("heading", piece.options)
    html = render(piece.html, view.language.direction, partial(resolve, view))
    return Block(
        piece.name,
        _options(piece, view),
        html,
        piece.rows,
        tuple(_block(inner, view) for inner in piece.pieces),
    )


def _options(piece: Piece, view: View) -> dict[str, Any]:
    schema = view.site.content.schemas.block(piece.name)
    options = _complete(schema.source, piece.options) if schema else {}
    file = options.pop("file", None)
    if file and file.startswith(_IMAGES):
        texts = {name: options.get(name) or "" for name in ("alt", "caption", "credit")}
        options["picture"] = picture(view, file, **texts)
    elif file:
        options["download"] = download(view, file, options.get("title") or "")
    return options


def _complete(schema: Mapping[str, Any], value: Any) -> Any:
    """The value with None for each key that the schema knows and it lacks; days become dates."""
    if value is not None and schema.get("$ref") == _DATE:
        return date.fromisoformat(value)
    if isinstance(value, dict):
        fields = schema.get("properties", {})
        return {name: _complete(field, value.get(name)) for name, field in fields.items()}
    if isinstance(value, list):
        return tuple(_complete(schema.get("items", {}), item) for item in value)
    return value
