"""Paragraphs and lists."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock

from cms.blocks.base import TEXT_GROUP, BodyBlock, Raw, Translation, body_block
from cms.contract.body import RICH_TEXT, Piece
from cms.contract.rich_text import FEATURES


@body_block("rich_text", order=10)
class BodyRichText(BodyBlock, RichTextBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": FEATURES, **kwargs})

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        markdown = translation.to_markdown(value or "")
        return Piece(RICH_TEXT, body=markdown) if markdown else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        return translation.from_markdown(piece.body)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = TEXT_GROUP
