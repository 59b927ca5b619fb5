"""Terms of a vocabulary that a text names, the longest name where several fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cms.importing.vocabulary import Term, plain

_LONGEST_ACRONYM = 6
_PREFIX = "(?:[وف]?[بلك]?)"


@dataclass(frozen=True, slots=True)
class Named:
    code: str
    start: int  # in the plain text
    end: int


def find_terms(text: str, terms: Sequence[Term]) -> list[Named]:
    """In the order of the text. Positions are those of `plain(text)`."""
    searched = plain(text)
    found = [
        Named(term.code, match.start(), match.end())
        for term in terms
        for name in term.names
        if (pattern := _pattern(name, text))
        for match in pattern.finditer(searched)
    ]
    kept: list[Named] = []
    for each in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if all(each.end <= other.start or other.end <= each.start for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda each: each.start)


def codes(found: Sequence[Named]) -> list[str]:
    """Each once."""
    return list(dict.fromkeys(each.code for each in found))


def _pattern(name: str, text: str) -> re.Pattern[str] | None:
    """None for an acronym that the text has in small letters only: “who”, “us”."""
    wanted = plain(name)
    is_acronym = name.isascii() and name.isupper() and len(name) <= _LONGEST_ACRONYM
    if len(wanted) < 2 or (is_acronym and not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)):
        return None
    if wanted.startswith("ال"):
        rest = re.escape(wanted.removeprefix("ال"))
        return re.compile(rf"(?<!\w)(?:{_PREFIX}ال|[وف]?لل){rest}(?!\w)")
    prefix = "" if wanted.isascii() else _PREFIX
    return re.compile(rf"(?<!\w){prefix}{re.escape(wanted)}(?!\w)")
