"""Whom to call or write to."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, StructBlock

from cms.blocks.base import LINKS_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.items import as_items, item_values
from cms.blocks.targets import snippet_codes, snippet_id
from cms.contract.body import Piece
from cms.core.blocks import LineBlock
from cms.core.snippet_chooser import SnippetChooserBlock


@body_block("contact", order=120)
class Contact(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))
    contacts = ListBlock(
        SnippetChooserBlock("snippets.Contact", label=_("Contact")), min_num=1, label=_("Contacts")
    )

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        heading, ids = line(value.get("heading")), item_values(value.get("contacts"))
        codes = snippet_codes("contact", ids, heading, translation)
        return Piece("contact", {"heading": heading, "contacts": codes}) if codes else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        codes = piece.options["contacts"]
        ids = [snippet_id("contact", code, piece, translation) for code in codes]
        return {"heading": piece.options.get("heading", ""), "contacts": as_items(ids)}

    class Meta:
        icon = "mail"
        label = _("Contact")
        help_text = _("Whom to call or write to; a contact is kept once, for all pages.")
        group = LINKS_GROUP
