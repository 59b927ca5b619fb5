from __future__ import annotations

from datetime import date

import pytest
from babel.dates import get_month_names
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.recognising.dates import find_date

LEVANTINE = get_month_names("wide", locale="ar_IQ")
GULF = get_month_names("wide", locale="ar")
ENGLISH = get_month_names("wide", locale="en")
SHORT = get_month_names("abbreviated", locale="en")
TO_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
TO_PERSIAN = str.maketrans("0123456789كي", "۰۱۲۳۴۵۶۷۸۹کی")
DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))


def arabic_forms(day: date) -> list[str]:
    levantine, gulf = LEVANTINE[day.month], GULF[day.month]
    names = [
        levantine, gulf, f"{levantine}/{gulf}", f"{gulf}/{levantine}", f"{gulf} ({levantine})",
        f"شهر {levantine}",
    ]  # fmt: skip
    return [
        form
        for name in names
        for form in (
            f"{day.day} {name} {day.year}",
            f"{day.day:02} {name}، {day.year}",
            f"{day.day} من {name} عام {day.year}",
        )
    ]


def english_forms(day: date) -> list[str]:
    name, short = ENGLISH[day.month], SHORT[day.month]
    return [
        f"{day.day} {name} {day.year}",
        f"{day.day}th of {name}, {day.year}",
        f"{name} {day.day}, {day.year}",
        f"{name.upper()} {day.day:02} {day.year}",
        f"{short} {day.day}, {day.year}",
        f"{day:%A}, {day.day} {name} {day.year}",
        day.isoformat(),
    ]


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_a_date_is_read_in_every_style_of_months_and_digits(day: date) -> None:
    for form in arabic_forms(day):
        for written in (form, form.translate(TO_ARABIC_INDIC), form.translate(TO_PERSIAN)):
            found = find_date(f"البلدة {written} - اجتمع")
            assert found is not None, written
            assert (found.value, found.doubt) == (day, ""), written


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_an_english_date_is_read_in_every_form(day: date) -> None:
    for form in english_forms(day):
        found = find_date(f"It was {form} when")
        assert found is not None, form
        assert (found.value, found.doubt) == (day, ""), form


@settings(max_examples=40, deadline=None)
@given(DAYS)
def test_the_span_of_a_date_is_that_of_its_text(day: date) -> None:
    for form in [*arabic_forms(day)[:4], *english_forms(day)]:
        text = f"قبل {form} بعد"
        found = find_date(text)
        assert found is not None
        assert text[found.start : found.end] == form


@settings(deadline=None)
@given(DAYS)
def test_figures_alone_are_read_day_first(day: date) -> None:
    for written in (f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}".translate(TO_ARABIC_INDIC)):
        found = find_date(written)
        assert found is not None
        assert found.value == day
        assert bool(found.doubt) == (day.day <= 12 and day.day != day.month)


@pytest.mark.parametrize(
    ("text", "value", "doubt"),
    [
        ("06/30/2021", date(2021, 6, 30), "month first"),
        ("الخميس 30 حزيران 2021", date(2021, 6, 30), "another day"),
        ("30 حزيران/يوليو 2021", date(2021, 6, 30), "not the same month"),
        ("31 شباط 2020", None, "no calendar"),
        ("5 مايس 2020", date(2020, 5, 5), ""),
        ("٥ اذار ٢٠٢٠", date(2020, 3, 5), ""),
        ("12 تشرين الاول/اكتوبر، 2018", date(2018, 10, 12), ""),
    ],
)
def test_what_is_not_sure_about_a_date_is_told(text: str, value: date | None, doubt: str) -> None:
    found = find_date(text)

    assert found is not None
    assert found.value == value
    assert doubt in found.doubt
    assert bool(found.doubt) == bool(doubt)


@pytest.mark.parametrize(
    "text", ["", "في عام 2014", "منذ كانون الثاني 2014", "140,000", "2014-2018", "5 أبواب 2020"]
)
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert find_date(text) is None


@settings(deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_searched(text: str) -> None:
    found = find_date(text)

    assert found is None or 0 <= found.start < found.end <= len(text)
