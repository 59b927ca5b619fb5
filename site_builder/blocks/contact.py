"""Whom to call or write to."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.snippets.contact import Contact, contacts
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class ContactList:
    """Whom to call or write to."""

    heading: str
    contacts: tuple[Contact, ...]


def options(piece: Piece, view: View) -> ContactList | None:
    shown = contacts(piece.options["contacts"], view)
    return ContactList(piece.options.get("heading", ""), shown) if shown else None
