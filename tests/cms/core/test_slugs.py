"""Every title gets a slug that the contract allows."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.core.slugs import MAX_SLUG, SLUG_PATTERN, ascii_slug, first_free


@given(st.text(max_size=400))
def test_any_text_becomes_a_slug(text: str) -> None:
    slug = ascii_slug(text, fallback="page")
    assert re.fullmatch(SLUG_PATTERN, slug)
    assert len(slug) <= 60


@given(st.from_regex(SLUG_PATTERN, fullmatch=True).filter(lambda slug: len(slug) <= 60))
def test_a_slug_stays_as_it_is(slug: str) -> None:
    assert ascii_slug(slug.strip(), fallback="page") == slug.strip()


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Who we are", "who-we-are"),
        ("Children's  vaccines: 2026!", "childrens-vaccines-2026"),
        ("مركـــز", "mrkz"),
        ("مُحَافَظَة", ascii_slug("محافظة", fallback="x")),
        ("٢٠٢١", "2021"),
        ("؟؟؟", "page"),
        ("", "page"),
    ],
)
def test_titles_in_both_scripts(title: str, slug: str) -> None:
    assert ascii_slug(title, fallback="page") == slug


def test_a_long_title_is_cut_at_a_word() -> None:
    slug = ascii_slug("returnees " * 20, fallback="page", max_length=25)
    assert slug == "returnees-returnees"


@given(st.from_regex(SLUG_PATTERN, fullmatch=True), st.integers(0, 30))
def test_the_first_free_slug_is_free_and_still_a_slug(slug: str, taken: int) -> None:
    slug = slug.strip()[:MAX_SLUG].strip("-")
    used: set[str] = set()
    for _ in range(taken):
        used.add(first_free(slug, used.__contains__))
    found = first_free(slug, used.__contains__)
    assert found not in used
    assert len(used) == taken
    assert len(found) <= MAX_SLUG
