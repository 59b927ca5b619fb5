"""Terms of vocabularies that say more than a label."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from site_builder.languages import Language
from site_builder.views import View

_NUMBER = re.compile(r"[1-9][0-9]*")


@dataclass(frozen=True, slots=True)
class Partner:
    """A donor or a partner."""

    code: str
    label: str
    url: str  # of its own site, "" where none is known
    language: Language  # of the label


@dataclass(frozen=True, slots=True)
class Goal:
    """A Sustainable Development Goal, or an objective of the Global Compact for Migration."""

    code: str
    number: int | None  # None where the code has none
    label: str
    language: Language  # of the label


def partners(codes: Iterable[str], view: View) -> tuple[Partner, ...]:
    found = ((term, view.label(term.labels)) for term in view.found_terms("partners", codes))
    return tuple(Partner(term.code, it.text, term.url, it.language) for term, it in found)


def goals(vocabulary: str, codes: Iterable[str], view: View) -> tuple[Goal, ...]:
    found = ((term.code, view.label(term.labels)) for term in view.found_terms(vocabulary, codes))
    return tuple(Goal(code, _number(code), it.text, it.language) for code, it in found)


def _number(code: str) -> int | None:
    match = _NUMBER.search(code)
    return int(match[0]) if match else None
