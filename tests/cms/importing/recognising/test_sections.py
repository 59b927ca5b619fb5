from __future__ import annotations

import pytest

from cms.importing.document import Boilerplate
from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.section_headers import VOCABULARY, section_headers
from cms.importing.recognising.sections import Sections, take_sections
from tests.cms.importing.samples import VOCABULARIES

TEXT = "The council met on the bridge and agreed on the colour of every single boat there is.\n" * 9


NAMES = {*VOCABULARY, "notes", "about"}


def sections(*lines: str) -> tuple[Sections, list[str], Report]:
    report = Report()
    source = read_text(TEXT + "\n".join(lines))
    found, rest = take_sections(source, VOCABULARIES, report, NAMES)
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

    assert found.terms == {"un-entities": ["iom", "unicef"]}
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

    assert found.terms == {"goals": ["4"]}
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
    assert take_sections(lines, VOCABULARIES, Report(), NAMES) == (Sections(), lines)


@pytest.mark.parametrize("header", ["About the Boat Team", "نبذة عن فريق القوارب"])
def test_what_a_team_is_becomes_a_boilerplate_up_to_the_contacts(header: str) -> None:
    found, rest, _ = sections(
        "Notes to editors", "A note.", header, "We build.", "", "We sail.", "Tel: 0770 123 4567"
    )

    assert found.notes == "A note."
    assert found.boilerplates == [Boilerplate(header, "We build.\n\nWe sail.")]
    assert rest == ["Tel: 0770 123 4567"]


@pytest.mark.parametrize(
    ("header", "name", "line", "codes"),
    [
        ("Donors", "donors", "Government of Tariland and TAR", ["tariland"]),
        ("الجهات المانحة", "donors", "حكومة طاريا، TAR", ["tariland"]),
        ("Our partners:", "partners", "Ministry of Ferries", ["ferry-ministry"]),
        ("Global Compact objectives", "compact-objectives", "Objective 21", ["21"]),
    ],
)  # fmt: skip
def test_sections_of_names_become_codes(
    header: str, name: str, line: str, codes: list[str]
) -> None:
    found, rest, _ = sections(header, line)

    assert found.terms == {name: codes}
    assert rest == []


def test_a_line_that_says_more_than_names_is_told() -> None:
    _, _, report = sections("Donors", "Government of Tariland and the Guild of Ferrymen")

    assert [note.taken for note in report.notes if note.kind == "doubt"] == [
        "Government of Tariland and the Guild of Ferrymen"
    ]


def test_a_common_word_above_prose_is_a_heading_and_no_section() -> None:
    found, rest, _ = sections("Partners", TEXT.splitlines()[0], "The end.")

    assert found == Sections()
    assert rest[0] == "Partners"


def test_only_the_sections_asked_for_are_taken() -> None:
    lines = read_text(TEXT + "Donors\nTAR\n")

    assert take_sections(lines, VOCABULARIES, Report(), {"goals"}) == (Sections(), lines)
