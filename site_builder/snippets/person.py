"""Somebody who is quoted, or speaks for the mission."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.contexts import Label, Passage, Picture
from site_builder.media import picture
from site_builder.renditions.shapes import PORTRAIT
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is quoted, or speaks for the mission."""

    code: str
    name: Label
    role: Label
    biography: Passage | None
    photo: Picture | None
    languages: tuple[str, ...]  # of interviews, named in the page's language
    is_spokesperson: bool


def people(codes: Iterable[str], view: View) -> tuple[Person, ...]:
    """Those that are there."""
    found = (person(code, view) for code in codes)
    return tuple(it for it in found if it is not None)


def person(code: str, view: View) -> Person | None:
    data = view.snippet("person", code)
    if data is None:
        return None
    return Person(
        code=code,
        name=view.label(data["names"]),
        role=view.label(data["roles"]),
        biography=view.passage(data.get("biographies")),
        photo=picture(view, data.get("photo"), view.own(data.get("photo_alts")), shape=PORTRAIT),
        languages=view.language_names(data.get("languages", ())),
        is_spokesperson=data.get("spokesperson", False),
    )
