"""The search box and the ways into the directory of services."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock

from cms.blocks.base import LISTS_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.contract.body import Piece
from cms.core.blocks import LineBlock


@body_block("directory", order=150)
class Directory(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        return Piece("directory", {"heading": line(value.get("heading"))})

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        return {"heading": piece.options.get("heading", "")}

    class Meta:
        icon = "search"
        label = _("Find a service")
        help_text = _("The search box, the governorates and the types of service: once on a page.")
        group = LISTS_GROUP
