"""Links to other pages, as cards."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, StructBlock

from cms.blocks.base import LINKS_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.items import as_items, item_values
from cms.blocks.targets import page_id, page_keys
from cms.contract.body import Piece
from cms.core.blocks import LineBlock
from cms.core.page_chooser import PageChooserBlock


@body_block("related", order=100)
class Related(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))
    pages = ListBlock(PageChooserBlock(label=_("Page")), min_num=1, label=_("Pages"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        heading, ids = line(value.get("heading")), item_values(value.get("pages"))
        keys = page_keys(ids, heading, translation)
        return Piece("related", {"heading": heading, "pages": keys}) if keys else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        ids = [page_id(key, "pages", piece, translation) for key in piece.options["pages"]]
        return {"heading": piece.options.get("heading", ""), "pages": as_items(ids)}

    class Meta:
        icon = "doc-empty-inverse"
        label = _("Related pages")
        help_text = _("Where to read on: pages of this site as cards, with their pictures.")
        group = LINKS_GROUP
