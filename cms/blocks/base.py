"""What makes a block of Wagtail's a block of a body: a form in Markdown."""

from __future__ import annotations

import importlib
import pkgutil
from abc import abstractmethod
from collections.abc import Callable
from functools import cache
from typing import Any, Protocol, TypeVar

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import Block

from cms.contract.body import Piece
from cms.contract.rich_text import DroppedLink, from_markdown, to_markdown
from cms.contract.rich_text import References as LinkReferences
from cms.contract.text import clean_line

# A block's value as a StreamField keeps it: what JSON can hold, with ids for pages and files.
Raw = Any

TEXT_GROUP = _("Text")
MEDIA_GROUP = _("Pictures, videos and files")
FIGURES_GROUP = _("Figures")
LINKS_GROUP = _("Links and people")
LISTS_GROUP = _("Lists that fill themselves")


class References(LinkReferences, Protocol):
    """Of blocks also the snippets; None for one that is unknown or cannot be published."""

    def snippet_code(self, snippet: str, id: int, /) -> str | None:
        """The code of a snippet, such as the "video" with this id."""

    def snippet_id(self, snippet: str, code: str, /) -> int | None:
        """The snippet with this code."""


class Translation:
    """One body on its way: what ids and names stand for, and which links were left out."""

    def __init__(self, references: References, dropped: list[DroppedLink] | None = None) -> None:
        self.references = references
        self.dropped: list[DroppedLink] = [] if dropped is None else dropped

    def to_markdown(self, html: str) -> str:
        return to_markdown(html, self.references, self.dropped)

    def from_markdown(self, markdown: str) -> str:
        return from_markdown(markdown, self.references, self.dropped)


class BodyBlock:
    """To be mixed into a block of Wagtail's."""

    @abstractmethod
    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        """The contract's form of `value`; None if there is nothing to publish."""

    @abstractmethod
    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        """The value of which `to_piece` made `piece`; raises ContractError."""


BlockClass = TypeVar("BlockClass", bound=type[Block])

_registry: dict[str, tuple[int, type[Block]]] = {}


def body_block(name: str, order: int) -> Callable[[BlockClass], BlockClass]:
    """Register a block under its name in Markdown; editors are offered blocks by `order`."""

    def register(block: BlockClass) -> BlockClass:
        _registry[name] = (order, block)
        return block

    return register


@cache
def registered_blocks() -> list[tuple[str, type[Block]]]:
    """Names and classes of all body blocks, in the order in which editors are offered them."""
    package = importlib.import_module("cms.blocks.types")
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    ordered = sorted(_registry.items(), key=lambda item: item[1][0])
    return [(name, block) for name, (_order, block) in ordered]


def line(value: Raw) -> str:
    """One line of plain text from a block's value."""
    return clean_line(str(value or ""))
