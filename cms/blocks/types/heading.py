"""A heading within a body."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, StructBlock

from cms.blocks.base import TEXT_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.contract.body import HEADING, Piece
from cms.core.blocks import LineBlock


@body_block("heading", order=20)
class Heading(BodyBlock, StructBlock):
    text = LineBlock(label=_("Heading"))
    level = ChoiceBlock(
        [("2", _("Heading")), ("3", _("Heading within a section"))], default="2", label=_("Level")
    )

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        text = line(value.get("text"))
        return Piece(HEADING, {"level": int(value["level"]), "text": text}) if text else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        return {"text": piece.options["text"], "level": str(piece.options["level"])}

    class Meta:
        icon = "title"
        label = _("Heading")
        group = TEXT_GROUP
        form_classname = "struct-block body-heading"
