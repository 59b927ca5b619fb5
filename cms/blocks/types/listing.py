"""The latest documents of a kind."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, IntegerBlock, StructBlock

from cms.blocks.base import LISTS_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.contract.body import Piece
from cms.core.blocks import LineBlock
from cms.core.kinds import listed_kinds

MOST = 12


@body_block("listing", order=140)
class Listing(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))
    lists = ChoiceBlock(listed_kinds, label=_("Of which kind"))
    most = IntegerBlock(
        min_value=1, max_value=MOST, default=3, label=_("How many"), help_text=_("The newest ones.")
    )

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        if not (value.get("lists") and value.get("most")):
            return None
        options = {"heading": line(value.get("heading")), "lists": value["lists"]}
        return Piece("listing", {**options, "most": value["most"]})

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        options = piece.options
        return {
            "heading": options.get("heading", ""),
            "lists": options["lists"],
            "most": options["most"],
        }

    class Meta:
        icon = "list-ul"
        label = _("Latest pages")
        help_text = _("The newest pages of a kind, always up to date: for home and section pages.")
        group = LISTS_GROUP
