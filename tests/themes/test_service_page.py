"""The page of a service answers in the order in which people ask."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from tests.sites import BuiltSite
from tests.themes.theme import LANGUAGES

QUESTIONS = [
    "What it offers",
    "For whom",
    "Where",
    "When it is open",
    "What it costs",
    "What to bring",
    "How to start",
    "Accessibility",
    "Languages spoken",
    "Contact",
    "Last checked",
]


def soup_of(site: BuiltSite, language: str, path: str) -> BeautifulSoup:
    file = site.root / language / path / "index.html"
    return BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")


def test_every_question_is_answered_in_its_order(example_site: BuiltSite) -> None:
    page = soup_of(example_site, "en", "services/walk-in-clinic")
    assert [it.get_text(strip=True) for it in page.select(".answers__question")] == QUESTIONS
    assert [it for it in page.select(".answers__text") if not it.get_text(strip=True)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_telephone_stands_above_the_questions(example_site: BuiltSite, language: str) -> None:
    page = soup_of(example_site, language, "services/walk-in-clinic")
    assert page.select_one(".page-header a.button[href^='tel:']")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_term_of_the_place_and_the_service_is_said_once(
    sample_site: BuiltSite, language: str
) -> None:
    for file in sorted((sample_site.root / language / "directory").glob("*/index.html")):
        page = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        for answer in page.select(".answers__text"):
            for terms in answer.select("ul:not([class])"):
                words = [it.get_text(strip=True) for it in terms.select("li")]
                assert len(words) == len(set(words)), file
