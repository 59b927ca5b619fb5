"""What holds for every repair of text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.cleaning.recipe import clean_language, language_repairs
from cms.importing.cleaning.repairs import run_text
from cms.importing.lines import Line
from cms.importing.notes import Report
from tests.cms.importing.samples import letters

ALPHABET = "بتةىيکیهھوالأ ًّـ،؛؟,;?.:!()«»\"“”-–'%/ \u00a0\u200f\u200bﻻﷲ0129٠١٩۵aBzé@_"
TEXTS = st.text(ALPHABET, max_size=60)
LANGUAGES = pytest.mark.parametrize("lang", ["ar", "ckb", "en"])
STYLES = pytest.mark.parametrize("style", ["latin", "arabic_indic"])


def digits(text: str) -> list[int]:
    return [
        unicodedata.decimal(each) for each in text if unicodedata.decimal(each, None) is not None
    ]


@LANGUAGES
@STYLES
@settings(deadline=None)
@given(text=TEXTS)
def test_repairing_twice_changes_no_more_than_once(lang: str, style: str, text: str) -> None:
    repairs = language_repairs(lang, style)
    once = run_text(repairs, text)

    assert run_text(repairs, once) == once


@LANGUAGES
@STYLES
@settings(deadline=None)
@given(text=TEXTS)
def test_repairs_keep_every_letter_and_every_digit(lang: str, style: str, text: str) -> None:
    repaired = run_text(language_repairs(lang, style), text)

    assert letters(repaired) == letters(text)
    assert digits(repaired) == digits(text)


@pytest.mark.parametrize(
    "address",
    ["https://a.example.org/x,y;z?q=٣", "reader.one@example.org", "www.example.org/a,b"],
)
def test_addresses_stay_as_they_are(address: str) -> None:
    text = f"اكتبوا إلى {address} قبل الخميس"

    assert run_text(language_repairs("ar", "arabic_indic"), text) == text


def test_each_kind_of_repair_is_told_once_with_its_count() -> None:
    report = Report()

    lines = clean_language([Line(4, "بيت ، وباب ، ونافذة")], "ar", "latin", report)

    assert lines[0].text == "بيت، وباب، ونافذة"
    [note] = report.notes
    assert (note.line, note.reason) == (4, "space before a mark taken out (2 times)")
