"""A box that stands out of the text."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, RichTextBlock, StructBlock

from cms.blocks.base import TEXT_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.contract.body import Piece
from cms.contract.rich_text import FEATURES
from cms.core.blocks import LineBlock

TONES = [("info", _("Good to know")), ("warning", _("Warning")), ("help", _("Where to get help"))]


@body_block("callout", order=40)
class Callout(BodyBlock, StructBlock):
    tone = ChoiceBlock(TONES, default="info", label=_("Kind of box"))
    heading = LineBlock(required=False, label=_("Heading"))
    text = RichTextBlock(features=FEATURES, label=_("Text"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        options = {"tone": value["tone"], "heading": line(value.get("heading"))}
        body = translation.to_markdown(value.get("text") or "")
        return Piece("callout", options, body) if body else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        return {
            "tone": piece.options["tone"],
            "heading": piece.options.get("heading", ""),
            "text": translation.from_markdown(piece.body),
        }

    class Meta:
        icon = "info-circle"
        label = _("Box")
        help_text = _("What nobody should miss: a hint, a warning, where to get help.")
        group = TEXT_GROUP
