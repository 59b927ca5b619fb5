from __future__ import annotations

import pytest

from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.languages import language_of, split_languages

EN = "The council met on the bridge and agreed on the colour of every boat."
AR = "اجتمع المجلس على الجسر واتفق أعضاؤه على لون كل قارب من القوارب الجديدة."


def split(*lines: str) -> dict[str, list[str]]:
    parts = split_languages(read_text("\n".join(lines)), Report())
    return {lang: [line.text for line in part if line.text] for lang, part in parts.items()}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (EN, "en"),
        (AR, "ar"),
        ("شاری هەولێر گەورەیە و جوانە", "ckb"),
        ("2021", ""),
        ("IOM في العراق", "ar"),
    ],
)
def test_the_letters_say_the_language(text: str, lang: str) -> None:
    assert language_of(text) == lang


def test_a_document_in_two_languages_is_split_with_headlines_and_contacts() -> None:
    parts = split(
        "Blue boats", EN, EN + "!", "Tel: 123", "قوارب زرقاء", AR, AR + "!", "+964 770 هاتف:"
    )

    assert parts["en"] == ["Blue boats", EN, EN + "!", "Tel: 123"]
    assert parts["ar"] == ["قوارب زرقاء", AR, AR + "!", "+964 770 هاتف:"]


def test_paragraphs_in_turn_are_split_too() -> None:
    assert split(EN, AR, EN + "!", AR + "!") == {"en": [EN, EN + "!"], "ar": [AR, AR + "!"]}


def test_short_lines_of_the_other_script_stay_where_they_stand() -> None:
    assert list(split(AR, "2030 Agenda", AR + "!", "Email: a@example.org")) == ["ar"]


def test_one_foreign_paragraph_is_no_second_language_but_is_doubted() -> None:
    report = Report()

    parts = split_languages(read_text("\n".join([AR] * 9 + [EN])), report)

    assert list(parts) == ["ar"]
    [note] = report.notes
    assert (note.kind, note.line) == ("doubt", 10)
