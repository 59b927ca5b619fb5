from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.recognising.dateline import find_dateline

DAY = date(2021, 6, 30)


@pytest.mark.parametrize(
    ("text", "place", "day", "rest"),
    [
        ("أربيل 30 حزيران 2021 - وصلت", "أربيل", DAY, "وصلت"),
        ("أربيل، العراق، ٣٠ يونيو ٢٠٢١: وصلت", "أربيل، العراق", DAY, "وصلت"),
        ("30 حزيران 2021، بغداد – وصلت", "بغداد", DAY, "وصلت"),
        ("العراق/ وصلت", "العراق", None, "وصلت"),
        ("Iraq - The boats", "Iraq", None, "The boats"),
        ("BAGHDAD (30 June 2021) – The boats", "BAGHDAD", DAY, "The boats"),
        ("Mosul/Erbil, 30 June 2021 — The boats", "Mosul/Erbil", DAY, "The boats"),
        ("Al-Anbar - The boats", "Al-Anbar", None, "The boats"),
    ],
)
def test_place_and_date_before_a_dash_are_the_dateline(
    text: str, place: str, day: date | None, rest: str
) -> None:
    found = find_dateline(text)

    assert found is not None
    assert (found.place, found.date, text[found.end :]) == (place, day, rest)
    assert not found.doubt


@pytest.mark.parametrize(
    "text",
    [
        "منظمة الجسر - فرع النهر تعمل هنا",
        "On 30 June 2021 - the day of the boats",
        "في 30 حزيران 2021 - وهو يوم القوارب",
        "Mosul-based boats",
        "The boats came on 30 June 2021 and left",
        "",
    ],
)
def test_prose_has_no_dateline(text: str) -> None:
    assert find_dateline(text) is None


def test_a_place_that_nobody_knows_is_doubted() -> None:
    found = find_dateline("Rivertown, 30 June 2021 – The boats")

    assert found is not None
    assert found.place == "Rivertown"
    assert "Rivertown" in found.doubt


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_searched(text: str) -> None:
    found = find_dateline(text)

    assert found is None or 0 < found.end <= len(text)
