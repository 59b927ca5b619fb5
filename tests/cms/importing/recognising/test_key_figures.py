from __future__ import annotations

import pytest

from cms.importing.document import Figure
from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.key_figures import find_figures


def figures(text: str) -> list[tuple[float | int, str]]:
    return [(figure.value, figure.label) for figure in find_figures(read_text(text), Report())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The team mended almost 12,500 doors for families, and more than 1,300 workers.",
            [(12500, "doors for families (almost)"), (1300, "workers (more than)")],
        ),
        (
            "أصلح الفريق ما يقرب من 12,500 باب للعائلات، ودرّب لأكثر من ١٬٣٠٠ عامل شاب.",
            [(12500, "باب للعائلات (ما يقرب من)"), (1300, "عامل شاب (أكثر من)")],
        ),
        (
            "Over 3.1 million people moved. 2 million bricks came.",
            [(3100000, "people moved (Over)"), (2000000, "bricks came")],
        ),
    ],
)
def test_large_numbers_are_figures_with_what_they_count(text: str, expected: list) -> None:
    assert figures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In 2014 and in 2015 people came.",
        "He paid $ 12,500 grants and 13,000 dollars.",
        "Only 12,500 doors were mended.",
        "It was 12 boats and 180 nets.",
        "",
    ],
)
def test_years_money_and_single_figures_are_none(text: str) -> None:
    assert figures(text) == []


def test_figures_are_doubted_because_their_labels_are_guessed() -> None:
    report = Report()

    found = find_figures(read_text("There are 12,500 doors. There are 13,500 nets."), report)

    assert found == (Figure(12500, "doors"), Figure(13500, "nets"))
    [note] = report.notes
    assert note.kind == "doubt"
    assert "12,500 doors" in note.reason
