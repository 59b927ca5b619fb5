from __future__ import annotations

import pytest

from cms.importing.cleaning.arabic_letters import ARABIC_LETTERS
from cms.importing.cleaning.recipe import clean_language, clean_source
from cms.importing.cleaning.repairs import run_text
from cms.importing.lines import Line
from cms.importing.notes import Report


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("کتاب", "كتاب"),
        ("الثانی", "الثاني"),
        ("علی الجسر", "على الجسر"),
        ("إلی القرى", "إلى القرى"),
        ("فی البیت", "في البيت"),
        ("ھذا", "هذا"),
        ("ﻻ ﺑﺄس", "لا بأس"),
        ("الجـــسر", "الجسر"),
        ("عام 1442هـ", "عام 1442هـ"),
        ("بغداد ـ البصرة", "بغداد – البصرة"),
        ("گلي وچاي پاك", "گلي وچاي پاك"),
    ],
)
def test_letters_are_made_arabic(typed: str, meant: str) -> None:
    assert run_text(ARABIC_LETTERS, typed) == meant


def test_a_final_letter_that_can_mean_two_is_left_to_a_person() -> None:
    report = Report()

    [line] = clean_language([Line(9, "جاء سامی")], "ar", "latin", report)

    assert line.text == "جاء سامي"
    assert [(note.kind, note.line) for note in report.notes] == [("doubt", 9)]


def test_kurdish_keeps_its_letters() -> None:
    text = "شاری هەولێر کراوەیە"

    assert clean_language([Line(1, text)], "ckb", "latin", Report())[0].text == text


def test_characters_that_no_reader_sees_are_taken_out() -> None:
    line = Line(1, "\u200fجسر\u00a0\u00a0قديم\u200b \ufeff")

    assert clean_source([line], Report())[0].text == "جسر قديم"
