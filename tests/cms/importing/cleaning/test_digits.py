from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.cleaning.digits import digit_repairs, number_value
from cms.importing.cleaning.recipe import language_repairs
from cms.importing.cleaning.repairs import run_text

ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
NUMBERS = st.one_of(
    st.integers(0, 10**9), st.decimals(0, 10**6, places=2).map(float), st.integers(1000, 10**7)
)


def latin(text: str) -> str:
    return run_text(digit_repairs("latin"), text)


def arabic_indic(text: str) -> str:
    return run_text(digit_repairs("arabic_indic"), text)


@pytest.mark.parametrize(
    ("typed", "in_latin", "in_arabic_indic"),
    [
        ("١٤٠،٠٠٠ باب", "140,000 باب", "١٤٠٬٠٠٠ باب"),
        ("140,000 باب", "140,000 باب", "١٤٠٬٠٠٠ باب"),
        ("٣.١ مليون", "3.1 مليون", "٣٫١ مليون"),
        ("١٬٢٠٠٫٥", "1,200.5", "١٬٢٠٠٫٥"),
        ("عام ۲۰۲۱", "عام 2021", "عام ٢٠٢١"),
        ("٢٠١٤،٢٠١٥", "2014،2015", "٢٠١٤،٢٠١٥"),
        ("COVID-19 وQ1", "COVID-19 وQ1", "COVID-19 وQ1"),
        ("+964 770", "+964 770", "+964 ٧٧٠"),
    ],
)
def test_numbers_are_put_into_one_style(typed: str, in_latin: str, in_arabic_indic: str) -> None:
    assert latin(typed) == in_latin
    assert arabic_indic(typed) == in_arabic_indic


@settings(deadline=None)
@given(NUMBERS)
def test_a_number_keeps_its_value_in_every_style(number: float) -> None:
    written = f"{number:,}"
    typed = [
        written,
        written.translate(ARABIC_INDIC),
        written.replace(",", "،").translate(ARABIC_INDIC),
        written.replace(",", "٬").replace(".", "٫").translate(ARABIC_INDIC),
    ]

    assert {number_value(latin(text)) for text in typed} == {number}
    assert {number_value(arabic_indic(text)) for text in typed} == {number}


def test_the_mark_between_years_is_a_comma_with_its_space() -> None:
    assert run_text(language_repairs("ar", "latin"), "في ٢٠١٤،٢٠١٥") == "في 2014، 2015"


@pytest.mark.parametrize("text", ["1.2.3", "3,1,4", ""])
def test_what_is_no_single_number_has_no_value(text: str) -> None:
    assert number_value(text) is None
