"""Furniture and lines that stand twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cms.importing.cleaning.duplicates import drop_duplicates
from cms.importing.cleaning.furniture import drop_furniture
from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text

LONG = "The council met on the bridge and agreed on the colour of every single boat."


def kept(clean: Callable[[list[Line], Report], list[Line]], source: str) -> list[str]:
    return [line.text for line in clean(read_text(source), Report()) if not line.is_blank]


@pytest.mark.parametrize(
    "line",
    [
        "Skip to main content",
        "الصفحة الرئيسية",
        "« Share »",
        "- Print",
        "Home / News / The bridge",
        "الرئيسية > الأخبار > الجسر",
        "© River Towns Team 2020",
        "جميع الحقوق محفوظة لفريق بلدات النهر",
        "* * *",
        "_______",
        "-ENDS-",
        "- انتهى -",
    ],
)
def test_words_of_the_old_sites_frame_are_left_out(line: str) -> None:
    assert kept(drop_furniture, f"{line}\nThe bridge is open.") == ["The bridge is open."]


@pytest.mark.parametrize("line", ["Share the boat with others.", "Home at last", "1 + 1 = 2", "-"])
def test_text_that_only_resembles_it_stays(line: str) -> None:
    assert len(drop_furniture(read_text(line), Report())) == 1


@pytest.mark.parametrize(
    ("source", "rest"),
    [
        ("Media unit\n\nMedia unit\nText", ["Media unit", "Text"]),
        ("Text\nMedia unit\nText", ["Text", "Media unit", "Text"]),
        (f"{LONG}\nBetween\n{LONG}", [LONG, "Between"]),
        ("Media  unit\nMedia unit", ["Media  unit"]),
    ],
)
def test_a_line_said_twice_is_kept_once(source: str, rest: list[str]) -> None:
    assert kept(drop_duplicates, source) == rest


def test_a_long_line_far_from_its_double_is_doubted() -> None:
    report = Report()

    drop_duplicates(read_text(f"{LONG}\nBetween\n{LONG}"), report)

    [note] = report.notes
    assert (note.kind, note.line, note.taken) == ("doubt", 3, LONG)
