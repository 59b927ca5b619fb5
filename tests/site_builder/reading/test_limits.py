"""A body that would take minutes, or more stack than there is, is refused at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.errors import ContentError
from site_builder.reading.bodies import read_body
from site_builder.reading.content import ContentFolder
from site_builder.reading.limits import MAX_CHARACTERS, MAX_LINES, MAX_MARKS, excess

BULLETS = [f"{'    ' * depth}- a" for depth in range(150)]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("1. " * 1000 + "a", "line 12: is nested too deeply"),
        ("١. " * 1000 + "a", "line 12: is nested too deeply"),
        (">" * 1000 + "a", "line 12: is nested too deeply"),
        ("\n".join(BULLETS), "is nested too deeply"),
        ("- \n" * (MAX_LINES + 1), "3000 lines: divide the page"),
        ("a" * (MAX_CHARACTERS + 1), "100000 characters: divide the page"),
        ("[" * (MAX_MARKS + 1), "1000 times '[': divide the page"),
        ("<" * (MAX_MARKS + 1), "1000 times '<': divide the page"),
    ],
)
def test_too_much_is_refused_in_plain_words(body: str, words: str, examples: ContentFolder) -> None:
    with pytest.raises(ContentError) as caught:
        read_body(f"\n{body}\n\n<!-- end -->\n", "about.md", 11, examples.schemas)
    assert (caught.value.file, caught.value.field) == ("about.md", "body")
    assert words in caught.value.message


@pytest.mark.parametrize(
    "body",
    [
        "a\n" * MAX_LINES,
        "a" * MAX_CHARACTERS,
        "\\[" * MAX_MARKS,
        "\n".join(BULLETS[:9]),
        "1. " * 40 + "a",
        "- " * 40 + "a",
        ">" * 40 + "a",
    ],
)
def test_what_just_keeps_the_limits_is_read(body: str, examples: ContentFolder) -> None:
    assert read_body(f"\n{body}\n\n<!-- end -->\n", "about.md", 11, examples.schemas)


@settings(deadline=None)
@given(lines=st.lists(st.text(st.sampled_from(" >-+*1.٢\ta"), max_size=300), max_size=20))
def test_what_keeps_the_limits_needs_no_deep_stack(
    lines: list[str], examples: ContentFolder
) -> None:
    body = "\n".join(lines)
    try:
        read_body(f"{body}\n<!-- end -->\n", "about.md", 1, examples.schemas)
    except ContentError:
        assert excess(body, 1)
