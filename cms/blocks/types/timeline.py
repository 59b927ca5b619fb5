"""What happened, in order."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ListBlock, StructBlock

from cms.blocks.base import TEXT_GROUP, BodyBlock, Raw, Translation, body_block, line
from cms.blocks.items import as_items, item_values
from cms.contract.body import Piece
from cms.contract.text import clean_text
from cms.core.blocks import LineBlock, TextBlock


class Event(StructBlock):
    when = LineBlock(label=_("Day or year"), help_text=_("As readers should see it."))
    title = LineBlock(label=_("What happened"))
    text = TextBlock(required=False, label=_("More about it"))

    class Meta:
        icon = "calendar"
        label = _("Event")


@body_block("timeline", order=48)
class Timeline(BodyBlock, StructBlock):
    heading = LineBlock(required=False, label=_("Heading"))
    events = ListBlock(Event(), min_num=1, label=_("Events"))

    def to_piece(self, value: Raw, translation: Translation) -> Piece | None:
        found = [_option(event) for event in item_values(value.get("events"))]
        events = [event for event in found if any(event.values())]
        options = {"heading": line(value.get("heading")), "events": events}
        return Piece("timeline", options) if events else None

    def from_piece(self, piece: Piece, translation: Translation) -> Raw:
        events = ({"text": "", **event} for event in piece.options["events"])
        return {"heading": piece.options.get("heading", ""), "events": as_items(events)}

    class Meta:
        icon = "history"
        label = _("Timeline")
        help_text = _("Steps or events in the order in which they happened.")
        group = TEXT_GROUP


def _option(event: Raw) -> dict[str, str]:
    return {
        "when": line(event.get("when")),
        "title": line(event.get("title")),
        "text": clean_text(event.get("text") or ""),
    }
