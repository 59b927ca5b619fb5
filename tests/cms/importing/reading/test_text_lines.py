from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.lines import Role
from cms.importing.reading.text_lines import read_text


@pytest.mark.parametrize(
    ("source", "role", "text"),
    [
        ("جسر", Role.TEXT, "جسر"),
        ("  جسر  ", Role.TEXT, "جسر"),
        ("", Role.BLANK, ""),
        ("\u00a0 \u200f", Role.BLANK, ""),
        ("- جسر", Role.ITEM, "جسر"),
        ("• bridge", Role.ITEM, "bridge"),
        ("–\u00a0bridge", Role.ITEM, "bridge"),
        ("-", Role.ITEM, ""),
        ("-5 degrees", Role.TEXT, "-5 degrees"),
        ("1. bridge", Role.NUMBERED, "1. bridge"),
        ("٢) جسر", Role.NUMBERED, "٢) جسر"),
        ("2021 was the year", Role.TEXT, "2021 was the year"),
    ],
)
def test_the_mark_before_a_line_says_what_it_is(source: str, role: Role, text: str) -> None:
    [line] = read_text(source)

    assert (line.role, line.text) == (role, text)


def test_lines_are_counted_from_one_whatever_ends_them() -> None:
    lines = read_text("a\r\nb\rc\u2028d\n")

    assert [(line.number, line.text) for line in lines] == [
        (1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, ""),
    ]  # fmt: skip


@settings(deadline=None)
@given(st.text(max_size=200))
def test_no_letter_is_lost(source: str) -> None:
    read = "".join(line.text for line in read_text(source))

    assert [each for each in read if each.isalpha()] == [each for each in source if each.isalpha()]
