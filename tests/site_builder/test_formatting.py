"""Values are written as the language and the site write them, and never with mixed digits."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from site_builder.formatting import Formatter
from site_builder.languages import get_language

LATIN, ARABIC_INDIC = re.compile(r"[0-9]"), re.compile(r"[٠-٩]")
CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")
CODES = ("SA", "SU", "MO", "TU", "WE", "TH", "FR")
LANGUAGES = st.sampled_from(["ar", "en", "ckb"])
DIGITS = st.sampled_from(["latin", "arabic_indic"])
MONTHS = st.sampled_from(["levantine", "gulf", "paired"])


def formatter(code: str, months: str = "levantine", digits: str = "latin") -> Formatter:
    return Formatter(get_language(code), months, digits, "Asia/Baghdad")


@pytest.mark.parametrize(
    ("code", "months", "digits", "written"),
    [
        ("ar", "levantine", "latin", "30 حزيران 2021"),
        ("ar", "gulf", "latin", "30 يونيو 2021"),
        ("ar", "paired", "latin", "30 حزيران/يونيو 2021"),
        ("ar", "levantine", "arabic_indic", "٣٠ حزيران ٢٠٢١"),
        ("en", "paired", "arabic_indic", "30 June 2021"),
        ("ckb", "gulf", "latin", "30ی حوزەیرانی 2021"),
        ("ckb", "gulf", "arabic_indic", "٣٠ی حوزەیرانی ٢٠٢١"),
    ],
)
def test_dates_have_the_months_and_digits_of_the_site(
    code: str, months: str, digits: str, written: str
) -> None:
    assert formatter(code, months, digits).date(date(2021, 6, 30)) == written


def test_the_region_of_a_language_is_named() -> None:
    assert [formatter(code).locale_code for code in ("ar", "en", "ckb")] == [
        "ar_IQ",
        "en_GB",
        "ckb_IQ",
    ]


def test_a_moment_is_shown_as_the_day_it_is_at_the_site() -> None:
    evening = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
    assert formatter("en").date(evening) == "22 November 2026"
    assert formatter("en").time(evening) == "01:30"


@given(LANGUAGES, MONTHS, DIGITS, st.dates())
def test_every_date_keeps_its_day_and_year(code: str, months: str, digits: str, day: date) -> None:
    written = formatter(code, months, digits).date(day)
    figures = re.findall(r"[0-9]+", written.translate(FIGURES))
    assert [int(figure) for figure in figures] == [day.day, day.year]
    assert not CONTROLS.search(written)


@pytest.mark.parametrize(
    ("code", "digits", "written"),
    [
        ("ar", "latin", "1,234,567.5"),
        ("ar", "arabic_indic", "١٬٢٣٤٬٥٦٧٫٥"),
        ("en", "arabic_indic", "1,234,567.5"),
        ("ckb", "arabic_indic", "١٬٢٣٤٬٥٦٧٫٥"),
    ],
)
def test_numbers_have_digits_and_separators_of_one_kind(
    code: str, digits: str, written: str
) -> None:
    assert formatter(code, digits=digits).number(1234567.5) == written


@given(LANGUAGES, DIGITS, st.integers(-(10**12), 10**12), st.integers(0, 10**12))
def test_no_value_mixes_digits(code: str, digits: str, number: int, size: int) -> None:
    form = formatter(code, digits=digits)
    for written in (form.number(number), form.percent(number / 1000), form.file_size(size)):
        assert not (LATIN.search(written) and ARABIC_INDIC.search(written))
        assert not CONTROLS.search(written)
    assert int(form.number(number).translate(FIGURES).replace(",", "")) == number


@pytest.mark.parametrize(
    ("size", "english", "arabic"),
    [
        (12, "1 kB", "1 كيلوبايت"),
        (340_400, "340 kB", "340 كيلوبايت"),
        (2_440_000, "2.4 MB", "2.4 م.ب"),
    ],
)
def test_file_sizes_have_units_of_the_language(size: int, english: str, arabic: str) -> None:
    assert formatter("en").file_size(size) == english
    assert formatter("ar").file_size(size) == arabic


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("+9647512342550", "+964 751 234 2550"),
        ("+999123456789", "+999123456789"),
    ],
)
def test_phone_numbers_are_written_internationally(number: str, written: str) -> None:
    assert formatter("ar").phone(number) == written


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("en", "+964 1 778 0000 ext. 12"),
        ("ar", "\u2067\u2066+964 1 778 0000\u2069 تحويلة 12\u2069"),
        ("ckb", "\u2067\u2066+964 1 778 0000\u2069 ژمارەی ناوخۆ 12\u2069"),
    ],
)
def test_an_extension_is_named_in_the_language_and_follows_the_number(
    code: str, written: str
) -> None:
    assert formatter(code).phone("+96417780000;ext=12") == written


def test_an_extension_has_the_digits_of_the_site() -> None:
    written = formatter("ar", digits="arabic_indic").phone("+96417780000;ext=3")
    assert written == "\u2067\u2066+٩٦٤ ١ ٧٧٨ ٠٠٠٠\u2069 تحويلة ٣\u2069"


def test_phone_numbers_have_the_digits_of_the_site() -> None:
    assert formatter("ar", digits="arabic_indic").phone("+9647512342550") == "+٩٦٤ ٧٥١ ٢٣٤ ٢٥٥٠"


@pytest.mark.parametrize(
    ("codes", "english", "arabic"),
    [
        (("SU", "MO", "TU", "WE", "TH"), "Sunday – Thursday", "الأحد – الخميس"),
        (("TH", "SU", "SA", "TU", "WE", "MO"), "Saturday – Thursday", "السبت – الخميس"),
        (("WE", "MO"), "Monday and Wednesday", "الاثنين والأربعاء"),
        (("MO", "SA", "WE"), "Saturday, Monday and Wednesday", "السبت والاثنين والأربعاء"),
        (("FR",), "Friday", "الجمعة"),
        (CODES, "Sunday – Saturday", "الأحد – السبت"),
    ],
)
def test_days_of_the_week_are_a_range_where_they_follow_one_another(
    codes: tuple[str, ...], english: str, arabic: str
) -> None:
    assert formatter("en").days(codes) == english
    assert formatter("ar").days(codes) == arabic


def test_each_set_of_days_is_written_in_its_own_way() -> None:
    sets = [days for size in range(1, 8) for days in combinations(CODES, size)]
    for code in ("ar", "en", "ckb"):
        assert len({formatter(code).days(days) for days in sets}) == len(sets)


@pytest.mark.parametrize(
    ("seconds", "written"), [(5, "0:05"), (95, "1:35"), (3600, "1:00:00"), (3765, "1:02:45")]
)
def test_durations_are_written_as_players_show_them(seconds: int, written: str) -> None:
    assert formatter("en").duration(seconds) == written


@given(st.integers(1, 86400))
def test_a_duration_loses_no_second(seconds: int) -> None:
    total = 0
    for part in formatter("ar").duration(seconds).split(":"):
        total = total * 60 + int(part)
    assert total == seconds


def test_countries_are_named_in_the_language_of_the_page() -> None:
    assert formatter("ar").country_name("JO") == "الأردن"
    assert formatter("ckb").country_name("IQ") == "عێراق"
    assert formatter("en").country_name("ZZZ") == "ZZZ"


def test_kurdish_dates_have_its_own_months_and_joints() -> None:
    assert formatter("ckb").date(date(2026, 6, 5)) == "5ی حوزەیرانی 2026"
    assert formatter("ckb", digits="arabic_indic").date(date(2026, 2, 28)) == "٢٨ی شوباتی ٢٠٢٦"


def test_languages_are_named_in_the_language_of_the_page() -> None:
    assert formatter("ar").language_name("en") == "الإنجليزية"
    assert formatter("en").language_name("ckb") == "Central Kurdish"
    assert formatter("en").language_name("zz") == "zz"


@pytest.mark.parametrize(
    ("items", "written"),
    [
        ([], ""),
        (["بغداد"], "بغداد"),
        (["بغداد", "نينوى"], "بغداد ونينوى"),
        (["بغداد", "واسط", "نينوى"], "بغداد وواسط ونينوى"),
        (["اليونيسف", "UNHCR"], "اليونيسف و\u00a0UNHCR"),
        (["بغداد", "«نينوى»"], "بغداد و«نينوى»"),
    ],
)
def test_an_arabic_and_is_joined_to_arabic_words_only(items: list[str], written: str) -> None:
    assert formatter("ar").list(items) == written


def test_lists_of_other_languages_have_their_own_marks() -> None:
    assert formatter("en").list(["a", "b", "c"]) == "a, b and c"
    assert formatter("ckb").list(["a", "b", "c"]) == "a، b و c"
    assert formatter("ckb").list(["a", "b"]) == "a و b"
    assert formatter("fa").list(["a", "b"]) == "a و b"


@given(LANGUAGES, st.lists(st.text(min_size=1), max_size=6))
def test_a_list_holds_its_items_in_order(code: str, items: list[str]) -> None:
    written = formatter(code).list(items)
    position = 0
    for item in items:
        position = written.index(item, position) + len(item)


def test_a_list_with_markup_escapes_what_is_not() -> None:
    written = formatter("en").list([Markup("<b>a</b>"), "<i>"])
    assert written == Markup("<b>a</b> and &lt;i&gt;")
    assert isinstance(written, Markup)
