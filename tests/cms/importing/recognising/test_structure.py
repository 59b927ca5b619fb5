"""Headings, lists and sentences over several lines."""

from __future__ import annotations

import pytest

from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.reading.html_lines import read_html
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.broken_lines import join_broken
from cms.importing.recognising.headings import mark_headings
from cms.importing.recognising.lists import read_lists

PROSE = "The council met on the bridge and agreed on the colour of every single boat there is."
PROSE_AR = (
    "اجتمع المجلس على الجسر القديم صباح الأحد واتفق أعضاؤه على لون كل قارب من القوارب الجديدة."
)


def structure(source: str) -> list[tuple[str, int, str]]:
    lines = mark_headings(read_lists(read_text(source), Report()), Report())
    return [(line.role.name, line.level, line.text) for line in lines if not line.is_blank]


def headings(source: str) -> list[str]:
    return [text for role, _, text in structure(source) if role == "HEADING"]


def joined(source: str) -> list[str]:
    return [line.text for line in join_broken(read_text(source), Report()) if not line.is_blank]


def test_a_short_line_above_prose_is_a_heading() -> None:
    assert headings(f"{PROSE}\n\nThe bridge (OLD)\n\n{PROSE}\n\nأين نعمل؟\n\n{PROSE_AR}") == [
        "The bridge (OLD)", "أين نعمل؟",
    ]  # fmt: skip


def test_without_empty_lines_a_heading_is_known_by_what_stands_below() -> None:
    assert headings(f"{PROSE}\nThe bridge\n{PROSE}\n{PROSE}") == ["The bridge"]


@pytest.mark.parametrize(
    "line",
    [
        "It is open.",
        "the end of a sentence",
        "30 June 2021",
        "www.example.org",
        "Tel: 0770 123 4567",
        "Photo: the bridge at dawn",
        "word " * 20,
        "وتشمل أعمال الفريق:",
        "These are:",
        "2021",
    ],
)
def test_other_short_lines_are_none(line: str) -> None:
    assert headings(f"{PROSE}\n\n{line}\n\n{PROSE}") == []


def test_a_line_above_nothing_is_none() -> None:
    assert headings(f"{PROSE}\n\nThe end") == []


def test_a_colon_above_a_list_ends_a_heading_but_not_a_sentence() -> None:
    assert headings("Aims of the team:\n- boats\n- nets\nThe aims are:\n- boats") == [
        "Aims of the team:"
    ]


def test_a_heading_above_a_heading_opens_a_group() -> None:
    source = f"Office\n\n{PROSE}\n\nWork\n\nBoats\n\n{PROSE}\n\nNets\n\n{PROSE}"

    assert [(level, text) for role, level, text in structure(source) if role == "HEADING"] == [
        (2, "Office"), (2, "Work"), (3, "Boats"), (3, "Nets"),
    ]  # fmt: skip


def test_many_short_lines_are_doubted_and_stay_text() -> None:
    report = Report()
    source = f"{PROSE}\n\nHit\n\nHaditha\n\nRawa\n\nBoats\n\n{PROSE}"

    lines = mark_headings(read_text(source), report)

    assert [line.text for line in lines if line.role is Role.HEADING] == ["Boats"]
    assert [(note.kind, note.line) for note in report.notes] == [("doubt", 3)]


def test_the_name_of_an_office_stands_above_its_address() -> None:
    assert headings(f"{PROSE}\n\nOffice\nBridge street (7)\nTel: 0770 123 4567\n\n{PROSE}") == [
        "Office"
    ]


def test_headings_that_the_source_marks_are_the_only_ones() -> None:
    lines = read_html(f"<h2>Boats</h2><p>Short</p><p>{PROSE}</p>").lines

    assert [line.text for line in mark_headings(lines, Report()) if line.role is Role.HEADING] == [
        "Boats"
    ]


def test_labels_and_texts_in_turn_are_parts_of_an_accordion() -> None:
    source = f"- Boats\n-\n{PROSE}\n- Nets\n-\n{PROSE}\n{PROSE}"

    assert structure(source) == [
        ("PART", 2, "Boats"), ("TEXT", 0, PROSE), ("PART", 2, "Nets"), ("TEXT", 0, PROSE),
        ("TEXT", 0, PROSE),
    ]  # fmt: skip


def test_items_of_like_length_are_a_list() -> None:
    assert {role for role, _, _ in structure("- boats\n- nets\n-\nropes\n-\n")} == {"ITEM"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("1. boats\n2. nets", [("NUMBERED", "boats"), ("NUMBERED", "nets")]),
        (f"1. Boats\n{PROSE}", [("HEADING", "1. Boats"), ("TEXT", PROSE)]),
        ("1. Boats are blue.", [("TEXT", "1. Boats are blue.")]),
    ],
)
def test_numbers_are_a_list_or_a_heading(source: str, expected: list[tuple[str, str]]) -> None:
    assert [(role, text) for role, _, text in structure(source)] == expected


def test_a_line_that_ends_with_a_comma_goes_on_and_is_doubted() -> None:
    report = Report()
    source = f"{PROSE[:-1]},\nand then they went home."

    [line] = join_broken(read_text(source), report)

    assert line.text == f"{PROSE[:-1]}, and then they went home."
    assert [(note.kind, note.line) for note in report.notes] == [("doubt", 2)]


def test_an_address_on_a_line_of_its_own_belongs_to_the_colon_before_it() -> None:
    assert joined("The list is here:\n\n : http://a.example.org/list") == [
        "The list is here: http://a.example.org/list"
    ]


def test_lines_wrapped_at_a_width_are_joined_to_paragraphs() -> None:
    words = (PROSE + " ") * 4
    wrapped: list[str] = []
    for word in words.split():
        if not wrapped or len(wrapped[-1]) + len(word) > 70:
            wrapped.append(word)
        else:
            wrapped[-1] += f" {word}"

    assert joined("\n".join([*wrapped, "", *wrapped])) == [words.strip(), words.strip()]


@pytest.mark.parametrize(
    "source", [f"{PROSE}\n{PROSE}", "Office\nBridge street", f"{PROSE}\n- item"]
)
def test_lines_that_are_whole_stay_apart(source: str) -> None:
    assert joined(source) == [line.text for line in read_text(source)]


def test_an_empty_page_has_no_structure() -> None:
    assert structure("") == []
    assert mark_headings([Line(1, role=Role.BLANK)], Report())[0].is_blank
