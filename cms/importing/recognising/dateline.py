"""The dateline that opens the text of a release: place, date and a dash."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from cms.importing.recognising.dates import find_date
from cms.importing.recognising.places import is_place

_LONGEST_PLACE = 45
_DASH = re.compile(r"\s*(?:[-–—]+|/|:)\s*(?=\S)")
_PLACE_DASH = re.compile(
    r'[ ,،]*(?P<place>[^\d.:;؛«»“”"]{2,60}?)(?:\s+[-–—]+\s*|\s*[–—]\s*|\s*/\s*)(?=\S)'
)
# A date that prose begins with is no dateline.
_IN_PROSE = re.compile(
    r"(?:on|in|since|by|from|until|after|before|في|منذ|بتاريخ|خلال|بعد|قبل|من|حتى)\b", re.I
)
_AROUND = " ,،-–—(/"


@dataclass(frozen=True, slots=True)
class Dateline:
    place: str
    date: date | None
    end: int  # of the dateline in the text
    doubt: str = ""


def find_dateline(text: str) -> Dateline | None:
    return _with_date(text) or _place_alone(text)


def _with_date(text: str) -> Dateline | None:
    found = find_date(text[:120])
    if not found:
        return None
    place = re.sub(r"\s+(?:في|on)$", "", text[: found.start].strip(_AROUND))
    if len(place) > _LONGEST_PLACE or re.search(r"[.:;؛\d]", place) or _IN_PROSE.match(place):
        return None
    close = re.match(r"\s*\)", text[found.end :])
    end = found.end + (close.end() if close else 0)
    if not place and (after := _PLACE_DASH.match(text, end)) and is_place(after["place"]):
        return Dateline(after["place"].strip(_AROUND), found.value, after.end(), found.doubt)
    dash = _DASH.match(text, end)
    if not dash:
        return None
    doubt = found.doubt
    if place and not is_place(place):
        doubt = "; ".join(filter(None, [doubt, f"place “{place}” is not known"]))
    return Dateline(place, found.value, dash.end(), doubt)


def _place_alone(text: str) -> Dateline | None:
    """Without a date only a known place counts: prose may well begin with a name and a dash."""
    found = _PLACE_DASH.match(text)
    if found and is_place(found["place"]):
        return Dateline(found["place"].strip(_AROUND), None, found.end())
    return None
