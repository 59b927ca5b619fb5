"""What happened, in order."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.text import paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened."""

    when: str  # the day or the year, as it is to be read
    title: str
    text: tuple[str, ...]  # paragraphs


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened, in order."""

    heading: str
    events: tuple[Event, ...]


def options(piece: Piece, view: View) -> Timeline:
    events = (
        Event(it["when"], it["title"], paragraphs(it.get("text", "")))
        for it in piece.options["events"]
    )
    return Timeline(piece.options.get("heading", ""), tuple(events))
