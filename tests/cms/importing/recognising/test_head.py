from __future__ import annotations

from datetime import date

import pytest

from cms.importing.notes import Report
from cms.importing.reading.html_lines import read_html
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.head import Head, read_head

TEXT = "The council met on the bridge and agreed on the colour of every boat."


def head(source: str, headline: str = "") -> tuple[Head, list[str], Report]:
    report = Report()
    found, rest = read_head(read_text(source), report, headline=headline)
    return found, [line.text for line in rest if not line.is_blank], report


def test_label_headline_date_and_dateline_are_found() -> None:
    found, rest, _ = head(
        f"Press release\n\nBoats are blue\n\n30 June 2021\n\nErbil, 30 June 2021 - {TEXT}"
    )

    assert found == Head(
        headline="Boats are blue",
        release_type="release",
        date=date(2021, 6, 30),
        place="Erbil",
        has_date_line=True,
    )
    assert rest == [TEXT]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("بيان صحفي", "release"),
        ("بيان", "statement"),
        ("STATEMENT", "statement"),
        ("خطاب", "speech"),
        ("قصة", "story"),
        ("فيديو", "video"),
        ("Press Release | 30 June 2021", "release"),
        ("بيان صحفي - ٣٠ حزيران ٢٠٢١", "release"),
    ],
)
def test_a_label_says_the_type(label: str, kind: str) -> None:
    found, rest, _ = head(f"{label}\nBoats are blue\n{TEXT}")

    assert (found.release_type, found.headline) == (kind, "Boats are blue")
    assert rest == [TEXT]


@pytest.mark.parametrize(
    "line",
    [
        "Date: 30 June 2021",
        "تاريخ النشر: ٣٠/٦/٢٠٢١",
        "الأربعاء 30 حزيران 2021 م",
        "30 June 2021, 10:30",
    ],
)
def test_a_line_that_is_a_date_is_the_date_line(line: str) -> None:
    found, rest, _ = head(f"Boats are blue\n{line}\n{TEXT}")

    assert found.date == date(2021, 6, 30)
    assert rest == [TEXT]


def test_dates_that_differ_are_doubted() -> None:
    _, _, report = head(f"Boats are blue\n30 June 2021\nErbil, 1 July 2021 - {TEXT}")

    assert any("differs" in note.reason for note in report.notes)


def test_a_line_between_headline_and_date_is_the_subhead() -> None:
    found, rest, _ = head(f"Boats are blue\nThey were red before\n30 June 2021\n{TEXT}")

    assert found.subhead == "They were red before"
    assert rest == [TEXT]


def test_an_embargo_is_taken_and_doubted() -> None:
    found, _, report = head(f"EMBARGOED until 30 June 2021, 14:00\nBoats are blue\n{TEXT}")

    assert found.headline == "Boats are blue"
    assert [note.line for note in report.notes if "embargo" in note.reason] == [1]


def test_without_a_headline_the_first_words_stand_in_and_stay_in_the_text() -> None:
    found, rest, report = head(TEXT)

    assert found.headline == TEXT.rstrip(".")
    assert found.is_working_title
    assert rest == [TEXT]
    assert any(note.kind == "doubt" for note in report.notes)


def test_a_working_title_is_cut_between_words() -> None:
    found, _, _ = head("word " * 60 + ".")

    assert found.headline.endswith("word…")
    assert len(found.headline) <= 75


def test_the_name_of_a_section_is_the_title_for_now_and_stays_a_line() -> None:
    found, rest, _ = head(f"نظرة عامة\n\n{TEXT}")

    assert (found.headline, found.is_working_title) == ("نظرة عامة", True)
    assert rest == ["نظرة عامة", TEXT]


def test_a_headline_from_outside_is_not_said_twice() -> None:
    found, rest, _ = head(f"Boats are blue!\n{TEXT}", headline="Boats are blue")

    assert found.headline == "Boats are blue"
    assert rest == [TEXT]


def test_a_marked_headline_wins_over_lines_above_it() -> None:
    page = read_html(f"<div>Mission</div><h1>Boats are blue</h1><p>{TEXT}</p>")

    found, rest = read_head(page.lines, Report())

    assert found.headline == "Boats are blue"
    assert [line.text for line in rest if line.text] == ["Mission", TEXT]
