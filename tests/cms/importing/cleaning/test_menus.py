from __future__ import annotations

import pytest

from cms.importing.cleaning.menus import drop_menus, is_glued
from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text

MENU = """-
Who we are
WHO WE AREWe are a small team of people who live where they work.
About
About
-
Our work
Our workWe repair houses and lend tools.
- Where we work
- Take part
"""


def texts(source: str) -> list[str]:
    return [line.text for line in drop_menus(read_text(source), Report())]


def test_a_menu_of_doubled_and_glued_labels_is_left_out() -> None:
    assert texts(f"{MENU}The bridge\nIt stands since 1960.") == [
        "The bridge",
        "It stands since 1960.",
    ]


def test_a_menu_in_the_middle_of_a_page_is_left_out() -> None:
    assert texts(f"The bridge\n{MENU}It stands since 1960.") == [
        "The bridge",
        "It stands since 1960.",
    ]


def test_what_is_left_out_is_named_and_prose_within_it_is_doubted() -> None:
    report = Report()

    drop_menus(read_text(MENU + "Text."), report)

    done, doubt, *_ = report.notes
    assert "to line 10" in done.reason
    assert "Take part" in done.taken
    assert (doubt.kind, doubt.line) == ("doubt", 3)


def test_items_with_text_below_their_mark_are_content() -> None:
    source = f"{MENU}- Houses\n-\nA house is mended by people of its own street, who know it."

    assert texts(source)[0] == "Houses"


def test_a_list_before_all_text_is_a_menu() -> None:
    assert texts("- Home\n- Work\n- News\nThe bridge is open.") == ["The bridge is open."]


@pytest.mark.parametrize(
    "source",
    [
        "العمل\nالعملية مستمرة في البلدة.",  # one word that begins like the heading above it
        "The office\nThe office is open on Sundays.",
        "Same\nSame",
        "- one\n- two\n- three",
        "Text.\n- one\n- two\n- three\nMore text.",
    ],
)
def test_content_that_only_resembles_a_menu_stays(source: str) -> None:
    assert texts(source) == [line.text for line in read_text(source)]


def test_glue_is_a_label_and_more_words_without_a_space() -> None:
    assert is_glued("من نحن", "من نحننحن فريق صغير")
    assert is_glued("About us", "ABOUT USWe are few")
    assert not is_glued("من نحن", "من نحن وماذا نعمل")
    assert not is_glued("", "anything at all")


def test_single_entries_between_doubled_ones_belong_to_the_menu() -> None:
    menu = (
        "-\nWho we are\nWHO WE AREWe are few.\n- Where we work\n-\nTake part\nTake part\n- Data\n"
    )

    assert texts(f"{menu}The bridge\nIt stands.") == ["The bridge", "It stands."]
