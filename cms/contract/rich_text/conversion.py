"""Rich text from Wagtail to the contract and back."""

from __future__ import annotations

from cms.contract.rich_text.html import write_html
from cms.contract.rich_text.links import (
    Attributes,
    DroppedLink,
    References,
    database_attributes,
    target_in_contract,
    target_in_database,
)
from cms.contract.rich_text.markdown import render, write_markdown
from cms.contract.rich_text.model import Block
from cms.contract.rich_text.normal_form import normal_form
from cms.contract.rich_text.reading import read_html

Dropped = list[DroppedLink]


def to_markdown(html: str, references: References, dropped: Dropped | None = None) -> str:
    """Markdown of Wagtail's HTML; `dropped` gains the links that were left out."""
    return write_markdown(_blocks(html, references, dropped))


def from_markdown(markdown: str, references: References, dropped: Dropped | None = None) -> str:
    """Wagtail's HTML of Markdown; `dropped` gains the links that were left out."""

    def target(attributes: Attributes) -> str:
        return target_in_contract(attributes, references)

    blocks = normal_form(read_html(render(markdown), target, dropped))
    return _html(blocks, references)


def normalise(html: str, references: References, dropped: Dropped | None = None) -> str:
    """Wagtail's HTML in the form in which `from_markdown` gives it back."""
    return _html(_blocks(html, references, dropped), references)


def _blocks(html: str, references: References, dropped: Dropped | None) -> list[Block]:
    def target(attributes: Attributes) -> str:
        return target_in_database(attributes, references)

    return normal_form(read_html(html, target, dropped))


def _html(blocks: list[Block], references: References) -> str:
    return write_html(blocks, lambda target: database_attributes(target, references))
