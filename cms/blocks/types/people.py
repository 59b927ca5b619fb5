"""People with their roles and pictures."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, StructBlock

from cms.blocks.base import LINKS_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.items import as_items, item_values
from cms.blocks.targets import snippet_codes, snippet_id
from cms.contract.body import Piece
from cms.core.blocks import LineBlock
from cms.core.snippet_chooser import SnippetChooserBlock


@body_block("people", order=130)
class People(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))
    people = ListBlock(
        SnippetChooserBlock("snippets.Person", label=_("Person")), min_num=1, label=_("People")
    )

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        heading, ids = line(value.get("heading")), item_values(value.get("people"))
        codes = snippet_codes("person", ids, heading, translation)
        return Piece("people", {"heading": heading, "people": codes}) if codes else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        codes = piece.options["people"]
        ids = [snippet_id("person", code, piece, translation) for code in codes]
        return {"heading": piece.options.get("heading", ""), "people": as_items(ids)}

    class Meta:
        icon = "group"
        label = _("People")
        help_text = _("Who does the work this page is about, with role and picture.")
        group = LINKS_GROUP
