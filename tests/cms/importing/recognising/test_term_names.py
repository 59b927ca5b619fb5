"""Terms of a vocabulary in a text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.importing.recognising.term_names import codes, find_terms
from cms.importing.vocabulary import Term
from tests.cms.importing.samples import VOCABULARIES

COUNTRIES = VOCABULARIES["countries"]
PARTNERS = VOCABULARIES["partners"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ferries in Guinea-Bissau and Morocco", ["GW", "MA"]),
        ("ferries in Guinea and in Guinea Bissau", ["GN", "GW"]),
        ("في غينيا بيساو وغينيا", ["GW", "GN"]),
        ("بين الجزائر والمغرب", ["DZ", "MA"]),
        ("هدية للمغرب من الجزائر", ["MA", "DZ"]),
        ("Guineas and Moroccans", []),
        ("الجزائريون", []),
        ("", []),
    ],
)
def test_the_longest_name_that_fits_is_taken(text: str, expected: list[str]) -> None:
    assert codes(find_terms(text, COUNTRIES)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("paid by TAR", ["tariland"]), ("black tar on the boat", []), ("STARS", [])],
)
def test_an_acronym_counts_in_capitals_only(text: str, expected: list[str]) -> None:
    assert codes(find_terms(text, PARTNERS)) == expected


@given(st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=6), st.sampled_from([0, -1]))
def test_every_country_that_is_written_is_found_once(terms: list[Term], which: int) -> None:
    text = " | ".join(term.names[which] for term in terms)

    assert codes(find_terms(text, COUNTRIES)) == list(dict.fromkeys(t.code for t in terms))


@given(st.text(max_size=200))
def test_names_never_overlap(text: str) -> None:
    found = find_terms(f"{text} Guinea-Bissau {text}", COUNTRIES)

    assert all(one.end <= other.start for one, other in pairwise(found))
