"""The browser folds and stems exactly as the builder does."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.search.stems import stem, unprefixed
from site_builder.search.text import words
from tests.site_builder.search.conftest import RunModule
from tests.site_builder.search.test_text import VECTORS
from tests.sites import ROOT

pytestmark = pytest.mark.browser

Twin = Callable[[list[str]], list[list[list[str]]]]

# Letters and parts of words that the rules are about.
LETTERS = st.text(
    st.sampled_from(
        "ابتةثجحخدذرزسشصضطظعغفقكلمنهويىءأإآؤئٱپچڤگکیەۆێڕڵـَُِّْ٠١٢،٬٫۰۱"
        "aebcdinorstuy0123,.-' \u200c\u2068"
    ),
    max_size=30,
)
PARTS = (
    "ال وال بال لل ول ات ين ها ية كتب علم act cent re er ing ed ation ment ies s ise our al bility"
)
PIECES = st.lists(st.sampled_from([*PARTS.split(), " "]), max_size=8).map("".join)
ANYTHING = st.text(
    st.characters(exclude_categories=["Cs", "Cn"]),  # Python and the browser differ in Unicode age
    max_size=20,
)


@pytest.fixture(scope="session")
def twin(run_module: RunModule) -> Twin:
    code = """async (texts) => {
      const { words, stem, unprefixed } = await load("text");
      const all = (word) => [word, stem(word), ...unprefixed(word)];
      return texts.map((text) => words(text).map(all));
    }"""
    return lambda texts: run_module(code, texts)


def here(text: str) -> list[list[str]]:
    return [[word, stem(word), *unprefixed(word)] for word in words(text)]


def test_the_browser_keeps_the_vectors(twin: Twin) -> None:
    assert twin([vector["text"] for vector in VECTORS]) == [vector["words"] for vector in VECTORS]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(LETTERS, PIECES, ANYTHING), min_size=1, max_size=60))
def test_twins_agree_on_generated_text(twin: Twin, texts: list[str]) -> None:
    assert twin(texts) == [here(text) for text in texts]


def test_twins_agree_on_every_character(twin: Twin) -> None:
    characters = [chr(code) for code in range(0x20000) if not 0xD800 <= code < 0xE000]
    texts = [f"ab{one}cd" for one in characters if unicodedata.category(one) != "Cn"]
    differing = [
        text for text, found in zip(texts, twin(texts), strict=True) if found != here(text)
    ]
    assert differing == []


def test_twins_agree_on_the_sample_content(twin: Twin) -> None:
    folders = (ROOT / "content", ROOT / "tests" / "contract" / "examples")
    files = [
        file
        for folder in folders
        for file in folder.rglob("*.*")
        if file.suffix in {".md", ".yaml"}
    ]
    lines = [
        line for file in sorted(files) for line in file.read_text(encoding="utf-8").splitlines()
    ]
    assert len(lines) > 100
    differing = [
        line for line, found in zip(lines, twin(lines), strict=True) if found != here(line)
    ]
    assert differing == []
