"""What the search index is made from: one entry for each page that a search should find."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Weights of fields. The title's is applied by the index itself: `fields` leaves the title out.
TITLE = 3.0
SERVICE = 3.0  # what is given: labels of categories
ALIAS = 2.5  # other words for it
PLACE = 1.6  # addresses and towns
GOVERNORATE = 1.5  # labels and aliases of governorates
GROUP = 1.0  # labels and aliases of target groups
SUMMARY = 1.2  # what it is about, in a sentence
BODY = 1.0  # everything else a visitor reads
NOTE = 0.5  # what to bring, how to come: said of a service and not what it is
PROVIDER = 0.5  # the organisation's name and acronym


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A page as search knows it.

    An index may hold entries of another language than its own: pages that exist only there.
    `fields` pairs text to be found, other than the title, with its weight. `facets` maps a facet's
    name (the word in the directory's addresses) to (code, label) pairs in the index's language.
    """

    url: str
    title: str
    kind: str
    language: str  # code
    summary: str = ""
    facts: str = ""  # what else a result says in one line, in the index's language
    phone: str = ""  # E.164, a space, and as it is printed
    fields: tuple[tuple[str, float], ...] = ()
    facets: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    importance: float = 1.0  # less than 1 for what is seldom the answer: it then needs more matches
