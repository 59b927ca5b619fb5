"""Folding and stems, held to the vectors that the browser's twin is held to as well."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.search.stems import stem, unprefixed
from site_builder.search.text import words

VECTORS: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("vectors.json").read_text(encoding="utf-8")
)
ARABIC_WORDS = st.text(st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"), min_size=2, max_size=9)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["about"])
def test_text_becomes_the_words_and_stems_of_the_vectors(vector: dict[str, Any]) -> None:
    found = [[word, stem(word), *unprefixed(word)] for word in words(vector["text"])]
    assert found == vector["words"]


@given(TEXTS)
def test_folded_words_stay_as_they_are(text: str) -> None:
    once = words(text)
    assert words(" ".join(once)) == once


@given(ARABIC_WORDS, st.sampled_from("ـًٌٍَُِّْ\u200f\u2068\u2069\u200c"), st.integers(0, 9))
def test_marks_tatweel_and_controls_make_no_difference(word: str, mark: str, place: int) -> None:
    assert words(word[:place] + mark + word[place:]) == words(word)


@given(st.integers(min_value=0, max_value=10**12))
def test_a_number_is_one_word_in_any_digits_and_with_separators(number: int) -> None:
    arabic = f"{number:,}".translate(str.maketrans("0123456789,", "٠١٢٣٤٥٦٧٨٩٬"))
    persian = str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    expected = [str(number)]
    assert words(arabic) == words(persian) == words(f"{number:,}") == expected


@given(ARABIC_WORDS)
def test_the_article_makes_no_difference_to_a_stem(word: str) -> None:
    assert stem("ال" + word) == stem(word)


@given(ARABIC_WORDS)
def test_an_arabic_stem_is_its_own_stem(word: str) -> None:
    assert stem(stem(word)) == stem(word)


@given(TEXTS)
def test_a_stem_is_never_empty(text: str) -> None:
    assert all(stem(word) and all(unprefixed(word)) for word in words(text))
