"""People with their roles and pictures."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.snippets.person import Person, people
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class People:
    """People with their roles and pictures."""

    heading: str
    people: tuple[Person, ...]


def options(piece: Piece, view: View) -> People | None:
    shown = people(piece.options["people"], view)
    return People(piece.options.get("heading", ""), shown) if shown else None
