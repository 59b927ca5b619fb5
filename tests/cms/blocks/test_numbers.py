"""Numbers as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.blocks.numbers import is_number, plain_number

ARABIC = str.maketrans("0123456789.-", "٠١٢٣٤٥٦٧٨٩٫−")
numbers = st.one_of(
    st.integers(1 - 10**15, 10**15 - 1).map(str),
    st.decimals("-999999999", "999999999", places=3).map(lambda number: f"{number:f}"),
)


@given(numbers)
def test_a_number_stays_what_it_is_in_either_script(number: str) -> None:
    assert plain_number(number) == plain_number(f" {number.translate(ARABIC)} ") == number
    assert is_number(number)


@given(st.integers(1 - 10**15, 10**15 - 1), st.sampled_from([",", "٬", " ", "\u00a0", "\u202f"]))
def test_groups_of_three_digits_are_joined(number: int, sign: str) -> None:
    assert plain_number(f"{number:,}".replace(",", sign)) == str(number)


@pytest.mark.parametrize("text", ["", "x", "1,5", "12,34", "1.", ".5", "1e3", "+1", "٪5", "1" * 16])
def test_what_is_no_number_is_left_as_it_is(text: str) -> None:
    assert plain_number(text) == text
    assert not is_number(text)


@given(st.text(max_size=12))
def test_nothing_is_a_number_but_digits_a_sign_and_a_point(text: str) -> None:
    kept = plain_number(text)
    assert kept == text or is_number(kept)
    if is_number(kept):
        assert set(kept) <= set("0123456789.-")
