from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.contract.text import clean_line, clean_text
from cms.contract.validation import Validator
from tests.cms.contract.examples import SCHEMAS
from tests.cms.contract.generated import texts

any_text = st.one_of(texts, st.text())


def is_accepted(text: str, definition: str) -> bool:
    """Whether the schemas take `text`, its length aside."""
    return Validator(SCHEMAS.schema("common")["$defs"][definition]).is_valid(text[:200])


@settings(deadline=None)
@given(any_text)
def test_a_clean_line_is_one_that_the_schemas_accept(text: str) -> None:
    line = clean_line(text)
    assert clean_line(line) == line
    assert not line or is_accepted(line, "line")


@settings(deadline=None)
@given(any_text)
def test_a_clean_text_is_one_that_the_schemas_accept(text: str) -> None:
    clean = clean_text(text)
    assert clean_text(clean) == clean
    assert not clean or is_accepted(clean, "text")
    assert "\n\n\n" not in clean


@settings(deadline=None)
@given(any_text)
def test_cleaning_keeps_every_letter_and_digit(text: str) -> None:
    def letters(text: str) -> list[str]:
        return [c for c in unicodedata.normalize("NFC", text) if c.isalnum()]

    kept = "".join(c for c in text if not 0xD800 <= ord(c) <= 0xDFFF)
    assert letters(clean_line(text)) == letters(clean_line(kept)) == letters(clean_text(text))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  دليل\r\n الخدمات\t", "دليل الخدمات"),
        ("2,200\u00a0أسرة", "2,200\u00a0أسرة"),
        ("\u202eIOM\u202c العراق\u200f", "IOM العراق"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("ا\u0654", "أ"),
        ("a\u2028b\u0000c\ufeff", "a bc"),
    ],
)
def test_what_a_line_keeps(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


def test_a_text_keeps_its_paragraphs_and_lines() -> None:
    assert clean_text(" أ  ب \r\n ج\n \n\n\n د ") == "أ ب\nج\n\nد"
