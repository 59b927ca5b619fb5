"""Questions whose answers open one by one."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, RichTextBlock, StructBlock

from cms.blocks.base import TEXT_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.items import as_items, item_values
from cms.contract.body import Piece
from cms.contract.rich_text import FEATURES
from cms.core.blocks import LineBlock

ITEM = "accordion_item"


class AccordionItem(StructBlock):
    heading = LineBlock(label=_("Heading"), help_text=_("The question, or what the text is about."))
    text = RichTextBlock(features=FEATURES, label=_("Text"))

    class Meta:
        icon = "plus-inverse"
        label = _("Part")


@body_block("accordion", order=45)
class Accordion(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))
    items = ListBlock(AccordionItem(), min_num=1, label=_("Parts"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        found = [_item(item, translation) for item in item_values(value.get("items"))]
        items = tuple(item for item in found if item.options["heading"] or item.body)
        heading = {"heading": line(value.get("heading"))}
        return Piece("accordion", heading, pieces=items) if items else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        items = (
            {
                "heading": item.options["heading"],
                "text": translation.from_markdown(item.body),
            }
            for item in piece.pieces
        )
        return {"heading": piece.options.get("heading", ""), "items": as_items(items)}

    class Meta:
        icon = "collapse-down"
        label = _("Accordion")
        help_text = _("Questions and answers of which a reader needs only some.")
        group = TEXT_GROUP


def _item(item: Raw, translation: Translation) -> Piece:
    heading = {"heading": line(item.get("heading"))}
    return Piece(ITEM, heading, translation.to_markdown(item.get("text") or ""))
