"""The blocks that templates are given: a module each, named as in blocks.schema.json.

A module has a dataclass, the block's options, and a function `options` that makes it; None where
nothing is left to show: the block is left out then. A block without a module has a dict of its
fields. A heading and a rich text, which have Markdown of their own, have no schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from site_builder.blocks.fields import all_fields
from site_builder.contexts import Block
from site_builder.links import resolve
from site_builder.reading.bodies import Piece
from site_builder.reading.documents import Document
from site_builder.rich_text import render
from site_builder.views import View

_WITHOUT_OPTIONS = "rich_text"
_HOLDING = {"accordion"}  # nothing but the blocks within them


def body(document: Document, view: View) -> tuple[Block, ...]:
    return tuple(_blocks(document.body, view))


def _blocks(pieces: Iterable[Piece], view: View) -> Iterator[Block]:
    for piece in pieces:
        block = _block(piece, view)
        if block is not None:
            yield block


def _block(piece: Piece, view: View) -> Block | None:
    options = _options(piece, view)
    if options is None and piece.name != _WITHOUT_OPTIONS:
        return None
    html = render(piece.html, view.language.direction, partial(resolve, view))
    inner = tuple(_blocks(piece.pieces, view))
    if piece.name in _HOLDING and not inner:
        return None
    return Block(piece.name, options, html, getattr(options, "rows", piece.rows), inner)


def _options(piece: Piece, view: View) -> Any:
    module = _module(piece.name)
    if module is not None:
        return module.options(piece, view)
    schema = view.content.schemas.block(piece.name)
    return all_fields(schema.source, piece.options, view) if schema else None


@cache
def _module(name: str) -> ModuleType | None:
    path = f"{__name__}.{name}"
    module = import_module(path) if find_spec(path) else None
    return module if hasattr(module, "options") else None
