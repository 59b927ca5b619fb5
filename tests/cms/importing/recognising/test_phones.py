from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.recognising.phones import find_phones

NUMBERS = st.tuples(st.sampled_from(["750", "770", "780"]), st.integers(0, 9_999_999)).map(
    lambda parts: f"{parts[0]}{parts[1]:07}"
)


@settings(deadline=None)
@given(NUMBERS)
def test_an_iraqi_mobile_is_read_in_every_form(number: str) -> None:
    head, middle, tail = number[:3], number[3:6], number[6:]
    for written in (
        f"+964 {head} {middle} {tail}",
        f"00964 {head} {middle} {tail}",
        f"+964 (0) {head} {middle} {tail}",
        f"+964-{head}-{middle}-{tail}",
        f"0{number}",
        f"0{number}".translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")),
    ):
        [phone] = find_phones(f"هاتف: {written} للأسئلة")
        assert (phone.number, phone.doubt) == (f"+964{number}", ""), written


@pytest.mark.parametrize(
    ("text", "number", "doubt"),
    [
        ("هاتف +39 06 698 12345", "+390669812345", "Vatican"),
        ("Tel: +964 770 123 4567 ext. 12", "+9647701234567;ext=12", ""),
        ("هاتف 0770 123 4567، فرع 12", "+9647701234567;ext=12", ""),
        ("هاتف 0770 123 4567، فرع 12 و 13", "+9647701234567;ext=12", "first extension"),
        ("Tel: +964 770 123 45678901", "", "not a telephone number"),
    ],
)
def test_what_is_not_sure_about_a_number_is_told(text: str, number: str, doubt: str) -> None:
    [phone] = find_phones(text)

    assert phone.number == number
    assert doubt in phone.doubt
    assert bool(phone.doubt) == bool(doubt)


@pytest.mark.parametrize("text", ["140,000 doors", "2014-2018", "عام 2021", "30/06/2021", ""])
def test_other_figures_are_no_numbers(text: str) -> None:
    assert find_phones(text) == []


@settings(deadline=None)
@given(st.text("+0123456789 -()٠٥،abهاتفext.:", max_size=50))
def test_any_text_is_searched(text: str) -> None:
    for phone in find_phones(text):
        assert 0 <= phone.start < phone.end <= len(text)
        assert phone.number or phone.doubt
