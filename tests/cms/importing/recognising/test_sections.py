from __future__ import annotations

import pytest

from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.sections import Sections, section_headers, take_sections
from tests.cms.importing.samples import VOCABULARIES

TEXT = "The council met on the bridge and agreed on the colour of every single boat there is.\n" * 9


def sections(*lines: str) -> tuple[Sections, list[str], Report]:
    report = Report()
    found, rest = take_sections(read_text(TEXT + "\n".join(lines)), VOCABULARIES, report)
    return found, [line.text for line in rest if line.text][9:], report


@pytest.mark.parametrize(
    "header",
    [
        "كيانات الأمم المتحدة المشاركة في هذه المبادرة",
        "UN entities involved in this initiative",
        "United Nations Entities Involved:",
    ],
)
def test_un_entities_become_codes_once_each(header: str) -> None:
    found, rest, _ = sections(header, "", "IOM", "المنظمة الدولية للهجرة", "UNICEF")

    assert found.un_entities == ["iom", "unicef"]
    assert rest == []


@pytest.mark.parametrize(
    "header",
    [
        "الأهداف التي ندعمها عبر هذه المبادرة",
        "Goals we are supporting through this initiative",
        "Sustainable Development Goals",
        "أهداف التنمية المستدامة",
    ],
)
@pytest.mark.parametrize(
    "goal", ["SDG 4", "الهدف ٤: التعليم الجيد", "4. Quality education", "التعليم الجيد"]
)
def test_goals_are_known_by_number_or_name(header: str, goal: str) -> None:
    found, rest, _ = sections(header, goal)

    assert found.goals == ["4"]
    assert rest == []


def test_an_unknown_term_and_an_empty_section_are_doubted() -> None:
    _, rest, report = sections("UN entities involved", "The Guild of Ferrymen", "Goals we support")

    doubts = [(note.line, note.taken) for note in report.notes if note.kind == "doubt"]
    assert doubts == [(0, ""), (11, "The Guild of Ferrymen")]
    assert rest == []


@pytest.mark.parametrize(
    "header",
    [
        "Notes to editors",
        "Note to Editors:",
        "ملاحظات للمحررين",
        "About the Boat Team",
        "نبذة عن فريق القوارب",
    ],
)
def test_notes_to_editors_are_gathered_up_to_the_contacts(header: str) -> None:
    found, rest, _ = sections(
        header, "Boats are built by hand.", "", "They are blue.", "Tel: 0770 123 4567"
    )

    assert found.notes == "Boats are built by hand.\n\nThey are blue."
    assert rest == ["Tel: 0770 123 4567"]


def test_a_header_at_the_beginning_of_a_page_is_text() -> None:
    lines = read_text("About the bridge\n" + TEXT)

    assert section_headers(lines) == set()
    assert take_sections(lines, VOCABULARIES, Report()) == (Sections(), lines)
