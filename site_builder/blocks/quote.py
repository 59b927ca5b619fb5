"""Words somebody said; they are the block's `html`."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Label
from site_builder.reading.bodies import Piece
from site_builder.snippets.person import Person, person
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Quote:
    """Words somebody said; they are the block's `html`."""

    speaker: Label | None
    role: Label | None
    person: Person | None  # where the speaker is one of the people of the site


def options(piece: Piece, view: View) -> Quote:
    code = piece.options.get("person")
    who = person(code, view) if code else None
    if who is not None:
        return Quote(who.name, who.role, who)
    speaker, role = piece.options.get("speaker", ""), piece.options.get("role", "")
    return Quote(
        Label(speaker, view.language) if speaker else None,
        Label(role, view.language) if role else None,
        None,
    )
