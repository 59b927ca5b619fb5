from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.cleaning.visual_order import put_in_order

LABELS = st.sampled_from(["هاتف", "بريد إلكتروني", "موبايل", "البريد الإلكتروني"])
VALUES = st.sampled_from(
    ["+964 770 123 4567", "0770 123 4567", "reader@example.org", "[email protected]"]
)
WORDS = st.sampled_from(["", "لمزيد من المعلومات", "يرجى الاتصال ب آدم ريد في الفريق"])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+964 770 123 4567 للأسئلة اتصلوا هاتف:", "للأسئلة اتصلوا هاتف: +964 770 123 4567"),
        ("[email protected] بريد إلكتروني:", "بريد إلكتروني: [email protected]"),
        ("reader@example.org :بريد إلكتروني", "بريد إلكتروني: reader@example.org"),
        ("هاتف: 4567 123 770 964+", "هاتف: +964 770 123 4567"),
        ("هاتف: +964 770 123 4567", "هاتف: +964 770 123 4567"),
        ("2021 كان عام الجسر", "2021 كان عام الجسر"),
    ],
)
def test_a_value_is_put_after_its_label(typed: str, meant: str) -> None:
    assert put_in_order(typed) == meant


@settings(deadline=None)
@given(label=LABELS, value=VALUES, words=WORDS)
def test_both_orders_become_one(label: str, value: str, words: str) -> None:
    logical = f"{words} {label}: {value}".strip()
    visual = " ".join(f"{value} {words} {label}:".split())

    assert put_in_order(visual) == logical
    assert put_in_order(logical) == logical


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_letter_or_digit_is_lost_and_twice_is_once(text: str) -> None:
    once = put_in_order(text)

    assert sorted(filter(str.isalnum, once)) == sorted(filter(str.isalnum, text))
    assert put_in_order(once) == once
