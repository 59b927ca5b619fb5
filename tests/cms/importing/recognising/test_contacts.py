from __future__ import annotations

import pytest

from cms.importing.document import Contact
from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.contacts import take_contacts

TEXT = "The council met on the bridge and agreed on the colour of every single boat there is.\n" * 9


def contacts(*lines: str) -> tuple[list[Contact], list[str], str]:
    report = Report()
    found, rest = take_contacts(read_text(TEXT + "\n".join(lines)), "en", report)
    doubts = "\n".join(note.reason for note in report.notes if note.kind == "doubt")
    return found, [line.text for line in rest if line.text][9:], doubts


@pytest.mark.parametrize(
    "line",
    [
        "For further information please contact Adam Reed at Boat Team, Tel: +964 770 123 4567,"
        " Email: a@example.org",
        "Media contact: Adam Reed, Boat Team, Mobile 0770 123 4567, e-mail: a@example.org",
        "For media inquiries: Adam Reed - Boat Team – 00964 770 123 4567 | a@example.org",
        "For more information, please contact: Adam Reed, Boat Team, +964 770 123 4567,"
        " a@example.org",
    ],
)
def test_one_line_gives_name_role_phone_and_address(line: str) -> None:
    found, rest, doubts = contacts(line)

    assert found == [Contact("Adam Reed", "Boat Team", "+9647701234567", "a@example.org")]
    assert rest == []
    assert not doubts


@pytest.mark.parametrize(
    "line",
    [
        "لمزيد من المعلومات يرجى الاتصال ب آدم ريد في فريق القوارب هاتف: +964 770 123 4567",
        "للمزيد من المعلومات يرجى التواصل مع آدم ريد، فريق القوارب، موبايل: ٠٧٧٠١٢٣٤٥٦٧",
        "لمزيد من المعلومات، الرجاء الاتصال بآدم ريد، فريق القوارب، هاتف 07701234567",
    ],
)
def test_an_arabic_line_gives_the_same(line: str) -> None:
    found, rest, _ = contacts(line)

    assert found == [Contact("آدم ريد", "فريق القوارب", "+9647701234567")]
    assert rest == []


def test_lines_under_an_introduction_are_one_person_each() -> None:
    found, rest, _ = contacts(
        "For more information, please contact:",
        "Adam Reed, Boat Team, Tel: 0770 123 4567, a@example.org",
        "Huda Karim",
        "Press officer",
        "Tel: 0771 123 4567",
        "Email: h@example.org",
    )

    assert found == [
        Contact("Adam Reed", "Boat Team", "+9647701234567", "a@example.org"),
        Contact("Huda Karim", "Press officer", "+9647711234567", "h@example.org"),
    ]
    assert rest == []


def test_a_unit_without_a_number_is_a_contact() -> None:
    found, rest, _ = contacts("وحدة الإعلام في فريق القوارب", "فريق القوارب")

    assert found == [Contact("وحدة الإعلام في فريق القوارب", "فريق القوارب")]
    assert rest == []


def test_a_hidden_address_is_doubted() -> None:
    found, _, doubts = contacts("Contact: Adam Reed, Tel: 0770 123 4567, Email: [email protected]")

    assert found == [Contact("Adam Reed", "", "+9647701234567")]
    assert "hid" in doubts


def test_a_number_without_a_name_is_doubted() -> None:
    found, rest, doubts = contacts("Tel: 0770 123 4567")

    assert (found, rest) == ([], [])
    assert "without a name" in doubts


def test_a_second_number_is_told() -> None:
    found, _, doubts = contacts("Contact: Adam Reed, Tel: 0770 123 4567, 0771 123 4567")

    assert [contact.phone for contact in found] == ["+9647701234567"]
    assert "+9647711234567" in doubts


def test_prose_and_numbers_before_the_end_are_no_contacts() -> None:
    source = "Call 0770 123 4567 now\n" + TEXT

    found, rest = take_contacts(read_text(source), "en", Report())

    assert found == []
    assert len(rest) == len(read_text(source))


def test_lines_before_the_sections_of_a_release_are_its_signature() -> None:
    lines = read_text(
        f"{TEXT}Adam Reed\nآدم ريد\nفريق القوارب\nالمتحدث باسم الفريق\n"
        "المكتب الإعلامي للفريق\nفريق القوارب"
    )

    found, _ = take_contacts(lines, "ar", Report(), are_signed=True)

    assert found == [
        Contact("آدم ريد", "فريق القوارب, المتحدث باسم الفريق"),
        Contact("المكتب الإعلامي للفريق", "فريق القوارب"),
    ]
