"""The body of a page: its blocks in the editor, and the whole of it as Markdown."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks import StreamBlock, StreamBlockValidationError, StreamValue

from cms.blocks.base import Raw, References, Translation, registered_blocks
from cms.contract.body import read_body, write_body
from cms.contract.errors import BodyLimitError, ContractError
from cms.contract.rich_text import DroppedLink
from cms.core.contract import schemas


class BodyStreamBlock(StreamBlock):
    """A stream of every registered block."""

    def __init__(self, local_blocks: Any = (), **kwargs: Any) -> None:
        registered = [(name, block()) for name, block in registered_blocks()]
        super().__init__([*registered, *(local_blocks or ())], **kwargs)

    def clean(self, value: StreamValue) -> StreamValue:
        """Refuse what the builder would refuse, while there is somebody to mend it."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        try:
            body_to_markdown(cleaned, _AnyReferences())
        except BodyLimitError as error:
            raise _refused(_("This text is too long for one page: divide the page.")) from error
        except ContractError as error:
            raise _refused(str(error)) from error
        return cleaned


def _refused(message: str) -> StreamBlockValidationError:
    return StreamBlockValidationError(non_block_errors=[ValidationError(message)])


class _AnyReferences:
    """As if everything that a body points at were published."""

    def page_key(self, id: int, /) -> str | None:
        return f"00000000-0000-4000-8000-{id % 10**12:012}"

    def document_file(self, id: int, /) -> str | None:
        return f"documents/{id}.pdf"

    def image_file(self, id: int, /) -> str | None:
        return f"images/{id}.jpg"

    def snippet_code(self, snippet: str, id: int, /) -> str | None:
        return f"{snippet}-{id}"

    def page_id(self, key: str, /) -> int | None:
        return None

    def document_id(self, file: str, /) -> int | None:
        return None

    def image_id(self, file: str, /) -> int | None:
        return None

    def snippet_id(self, snippet: str, code: str, /) -> int | None:
        return None


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
