"""Components, objectives and the period of a programme."""

from __future__ import annotations

from datetime import date

import pytest

from cms.importing.document import Component
from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.components import take_components
from cms.importing.recognising.objectives import take_objectives
from cms.importing.recognising.periods import Period, find_period
from tests.cms.importing.samples import VOCABULARIES

COUNTRIES = VOCABULARIES["countries"]


def components(*lines: str) -> tuple[list[Component], list[Line], str]:
    report = Report()
    found, left = take_components(read_text("\n".join(lines)), COUNTRIES, report)
    return found, left, "\n".join(note.reason for note in report.notes if note.kind == "doubt")


@pytest.mark.parametrize(
    "header",
    [
        "The programme has three components:",
        "It is divided into two regional parts:",
        "Pillars:",
        "وينقسم البرنامج إلى مكونين، والمكونات هي:",
        "محاور البرنامج:",
    ],
)
def test_items_with_titles_below_a_word_for_components_are_components(header: str) -> None:
    found, left, _ = components(header, "", "- North: boats in Guinea-Bissau.", "- South: nets.")

    assert found == [
        Component("North", "boats in Guinea-Bissau.", ("GW",)), Component("South", "nets."),
    ]  # fmt: skip
    assert left == []


@pytest.mark.parametrize(
    "lines",
    [
        ("The boats are:", "- North: boats.", "- South: nets."),
        ("Its components are these boats.", "- North: boats.", "- South: nets."),
        ("Components:", "- North: boats."),
        ("Components:", "- boats", "- nets"),
    ],
)
def test_other_lists_stay(lines: tuple[str, ...]) -> None:
    source = read_text("\n".join(lines))

    assert components(*lines)[:2] == ([], source)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("boats in 2 countries, Morocco and Guinea", ""),
        ("boats in 3 countries, Morocco and Guinea", "3 countries are spoken of, 2 were"),
        ("قوارب في ٣ دول هي المغرب وغينيا", "3 countries are spoken of, 2 were"),
    ],
)
def test_countries_are_counted_after(text: str, doubt: str) -> None:
    doubts = components("Components:", f"- North: {text}", "- South: nets.")[2]

    assert doubts.startswith(doubt) and bool(doubt) == bool(doubts)


def objectives(*lines: str) -> tuple[list[str], list[str]]:
    found, left = take_objectives(read_text("\n".join(lines)), Report())
    return found, [line.text for line in left]


@pytest.mark.parametrize(
    "header",
    ["Objectives", "Our main objectives:", "Aims of the Ferry Line:", "أهداف البرنامج:", "الأهداف"],
)
def test_a_list_below_a_heading_of_objectives_is_the_objectives(header: str) -> None:
    assert objectives("Boats.", header, "- blue boats", "- dry feet", "", "More.") == (
        ["blue boats", "dry feet"], ["Boats.", "", "More."],
    )  # fmt: skip


@pytest.mark.parametrize(
    "header", ["Sustainable Development Goals", "أهداف التنمية المستدامة", "The boats", "Aims."]
)
def test_a_list_below_anything_else_is_none(header: str) -> None:
    assert objectives(header, "- blue boats") == ([], [header, "blue boats"])


@pytest.mark.parametrize("item", ["x" * 501, "  - nested\n  - deeper"])
def test_objectives_that_the_field_cannot_hold_stay(item: str) -> None:
    found, left = objectives("Objectives", f"- {item}")

    assert bool(found) == (len(item) < 500)
    assert bool(left) != bool(found)


@pytest.mark.parametrize(
    ("text", "period", "is_sure"),
    [
        ("It was launched on 3 May 2019.", Period(starts=date(2019, 5, 3)), True),
        ("It was launched in May 2019.", Period(starts=date(2019, 5, 1)), False),
        ("وقد تم إطلاقها في شهر ديسمبر 2016 بالتعاون", Period(starts=date(2016, 12, 1)), False),
        (
            "بدأ في 3 أيار 2019 وينتهي في 4 حزيران 2021",
            Period(date(2019, 5, 3), date(2021, 6, 4)),
            True,
        ),
        ("It works since the flood of May 2019.", Period(), True),
    ],
)  # fmt: skip
def test_a_period_is_read_where_the_text_says_it(text: str, period: Period, is_sure: bool) -> None:
    report = Report()

    assert find_period([Line(1, text)], report) == period
    assert all(note.kind == "done" for note in report.notes) == is_sure
