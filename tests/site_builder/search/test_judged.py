"""Queries as people type them, judged by hand, run by the very code that visitors run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import mean

import pytest

from site_builder.search.text import words
from site_builder.translations import load_translations
from tests.site_builder.search import corpus
from tests.site_builder.search.conftest import RunModule
from tests.sites import ROOT

pytestmark = pytest.mark.browser

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
SEARCH = """async ([manifest, queries]) => {
  const { cardsOf, openIndex, search } = await load("index");
  const index = await openIndex(manifest);
  const answers = [];
  for (const query of queries) {
    const { entries } = await search(index, query);
    const cards = await cardsOf(index, entries.slice(0, 10));
    answers.push(cards.map(([url]) => url.split("/").at(-2)));
  }
  return answers;
}"""
Answers = list[list[str]]
HINT = "In your own words, for example: lost identity card"


@dataclass(frozen=True)
class Judged:
    query: str
    wanted: frozenset[str]
    found: list[str]

    @property
    def recall(self) -> float:
        return len(self.wanted & set(self.found)) / min(10, len(self.wanted))

    @property
    def reciprocal_rank(self) -> float:
        places = (place for place, slug in enumerate(self.found, 1) if slug in self.wanted)
        return 1 / next(places, float("inf"))


@pytest.fixture(params=["queries.yaml", "sample_queries.yaml"])
def judged(
    request: pytest.FixtureRequest, language: str, sample_index: str, run_module: RunModule
) -> list[Judged]:
    listed = corpus.load(request.param)[language]
    folder = sample_index if request.param.startswith("sample") else "/search"
    asked = [item["q"] for item in listed]
    answers: Answers = run_module(SEARCH, [f"{folder}/{language}.json", asked])
    return [
        Judged(item["q"], frozenset(item["want"]), found)
        for item, found in zip(listed, answers, strict=True)
    ]


@LANGUAGES
def test_what_is_looked_for_is_among_the_first_ten(judged: list[Judged]) -> None:
    missed = [one for one in judged if one.recall < 1]
    assert mean(one.recall for one in judged) >= 0.97, missed


@LANGUAGES
def test_what_is_looked_for_comes_first(judged: list[Judged]) -> None:
    late = [one for one in judged if one.reciprocal_rank < 1]
    assert mean(one.reciprocal_rank for one in judged) >= 0.95, late


@LANGUAGES
def test_no_judged_query_is_left_without_an_answer(judged: list[Judged]) -> None:
    assert [one.query for one in judged if not one.found] == []


@LANGUAGES
def test_what_the_search_box_gives_for_an_example_is_answered_by_services(
    language: str, sample_index: str, run_module: RunModule
) -> None:
    hint = load_translations(ROOT / "themes" / "bayan", language).gettext(HINT)
    example = hint.rpartition(":")[2].strip()
    (wanted,) = [
        item["want"]
        for item in corpus.load("sample_queries.yaml")[language]
        if item["q"] == example
    ]
    (found,) = run_module(SEARCH, [f"{sample_index}/{language}.json", [example]])
    assert set(found[: len(wanted)]) == set(wanted)


@LANGUAGES
def test_one_typing_error_in_a_title_word_is_forgiven(language: str, run_module: RunModule) -> None:
    mistyped = [
        (wrong + " ", entry.url.split("/")[-2])
        for entry in corpus.entries(language)
        for word in words(entry.title)
        if len(word) >= 6
        for wrong in _mistyped(word)
    ]
    answers: Answers = run_module(
        SEARCH, [f"/search/{language}.json", [query for query, _ in mistyped]]
    )
    pairs = list(zip(mistyped, answers, strict=True))
    lost = [query for (query, slug), found in pairs if slug not in found]
    assert len(pairs) > 100
    assert len(lost) / len(pairs) <= 0.05, lost


@LANGUAGES
def test_a_title_is_found_while_its_first_word_is_being_typed(
    language: str, run_module: RunModule
) -> None:
    typed = [
        (word[:length], entry.url.split("/")[-2])
        for entry in corpus.entries(language)
        for word in words(entry.title)[:1]
        for length in range(4, len(word) + 1)
    ]
    answers: Answers = run_module(
        SEARCH, [f"/search/{language}.json", [query for query, _ in typed]]
    )
    pairs = zip(typed, answers, strict=True)
    assert [query for (query, slug), found in pairs if slug not in found] == []


@LANGUAGES
@pytest.mark.parametrize("query", ["", " ", "؟!", "constructor", "zzzzzzzz", "ظظظظظظ", "a" * 500])
def test_nonsense_finds_nothing_and_breaks_nothing(
    language: str, query: str, run_module: RunModule
) -> None:
    assert run_module(SEARCH, [f"/search/{language}.json", [query]]) == [[]]


def _mistyped(word: str) -> Iterator[str]:
    middle = len(word) // 2
    start, end = word[:middle], word[middle:]
    yield start + end[1:]
    yield start + end[0] + end
    yield start + end[1] + end[0] + end[2:]
    yield start + ("ض" if word[0] > "z" else "q") + end[1:]
