"""Words somebody said."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import RichTextBlock, StructBlock

from cms.blocks.base import TEXT_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.contract.body import Piece
from cms.contract.rich_text import FEATURES
from cms.core.blocks import LineBlock


@body_block("quote", order=30)
class Quote(BodyBlock, StructBlock):
    quote = RichTextBlock(
        features=FEATURES,
        label=_("What they said"),
        help_text=_("Without quotation marks: the page adds those of its language."),
    )
    speaker = LineBlock(required=False, label=_("Who said it"))
    role = LineBlock(required=False, label=_("Their role"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        options = {"speaker": line(value.get("speaker")), "role": line(value.get("role"))}
        body = translation.to_markdown(value.get("quote") or "")
        return Piece("quote", options, body) if body else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        return {
            "quote": translation.from_markdown(piece.body),
            "speaker": piece.options.get("speaker", ""),
            "role": piece.options.get("role", ""),
        }

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = TEXT_GROUP
