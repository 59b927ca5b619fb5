"""The body of a page: its blocks in the editor, and the whole of it as Markdown."""

from __future__ import annotations

from typing import Any

from wagtail.blocks import StreamBlock, StreamValue

from cms.blocks.base import Raw, Translation, registered_blocks
from cms.contract.body import read_body, write_body
from cms.contract.rich_text import DroppedLink, References
from cms.core.contract import schemas


class BodyStreamBlock(StreamBlock):
    """A stream of every registered block."""

    def __init__(self, local_blocks: Any = (), **kwargs: Any) -> None:
        registered = [(name, block()) for name, block in registered_blocks()]
        super().__init__([*registered, *(local_blocks or ())], **kwargs)


def body_to_markdown(
    stream_value: StreamValue, references: References, dropped: list[DroppedLink] | None = None
) -> str:
    """The Markdown of a body; raises ContractError when a block breaks the contract.

    `dropped` gains the links and files that were left out.
    """
    translation = Translation(references, dropped)
    blocks = stream_value.stream_block.child_blocks
    # The raw values: they cost no query for pictures and files.
    raw = stream_value.get_prep_value()
    pieces = [blocks[child["type"]].to_piece(child["value"], translation) for child in raw]
    return write_body([piece for piece in pieces if piece], schemas())


def body_from_markdown(
    markdown: str, references: References, dropped: list[DroppedLink] | None = None
) -> list[dict[str, Raw]]:
    """The blocks of a body as a StreamField takes them: `page.body = body_from_markdown(…)`.

    Raises ContractError, with `field` "body" and no file.
    """
    translation = Translation(references, dropped)
    blocks = BodyStreamBlock().child_blocks
    return [
        {"type": piece.name, "value": blocks[piece.name].from_piece(piece, translation)}
        for piece in read_body(markdown, schemas())
    ]
