"""Standing paragraphs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.contexts import Label, Passage
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A standing paragraph, such as what the mission is."""

    code: str
    heading: Label
    text: Passage


def boilerplates(codes: Iterable[str], view: View) -> tuple[Boilerplate, ...]:
    """Those that are there."""
    found = ((code, view.snippet("boilerplate", code)) for code in codes)
    passages = ((code, data, view.passage(data["texts"])) for code, data in found if data)
    return tuple(
        Boilerplate(code, view.label(data["headings"]), text)
        for code, data, text in passages
        if text is not None
    )
