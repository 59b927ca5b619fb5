"""What runs against the direction of a text is isolated, and not a character is lost."""

from __future__ import annotations

import re
from html import unescape
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from site_builder.bidi import bidi, bidi_plain

Direction = Literal["rtl", "ltr"]
DIRECTIONS = st.sampled_from(["rtl", "ltr"])
TEXTS = st.text() | st.text(st.sampled_from("aZ é9٣٠+-–.,:/@()&<>\"' \nبسمـ،؛%"), max_size=40)


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("هاتف +964 751 234 2550.", ["+964 751 234 2550"]),
        ("هاتف 0770 123 4567 أو 07701234567", ["0770 123 4567", "07701234567"]),
        ("هاتف ٠٧٧٠ ١٢٣ ٤٥٦٧", ["٠٧٧٠ ١٢٣ ٤٥٦٧"]),
        ("البريد info@rafidain.example.", ["info@rafidain.example"]),
        ("انظر https://rafidain.example/a?b=1&c=2، ثم", ["https://rafidain.example/a?b=1&c=2"]),
        ("من 2014-2018 ومن 8:30–14:00", ["2014-2018", "8:30–14:00"]),
        ("بين 5% - 10% منهم", ["5% - 10%"]),
        ("مع (UNHCR) و«DTM Round 127».", ["UNHCR", "DTM Round 127"]),
        ("بسبب COVID-19 في R&D", ["COVID-19", "R&D"]),
        ("مصفوفة 4Ws وخطة 3RP", ["4Ws", "3RP"]),
        ("قال Médecins Sans Frontières إن", ["Médecins Sans Frontières"]),
        ("في 30 حزيران 2021 وصل 1,200 شخص", []),
        ("نص عربي خالص، لا غير.", []),
    ],
)
def test_arabic_text_isolates_what_runs_from_left_to_right(text: str, isolated: list[str]) -> None:
    found = re.findall(r'<bdi dir="ltr">(.*?)</bdi>', bidi(text, "rtl"))
    assert [unescape(part) for part in found] == isolated


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("The team of «الموصل القديمة» came.", [("rtl", "الموصل القديمة")]),
        ("From بغداد, البصرة to Erbil", [("rtl", "بغداد"), ("rtl", "البصرة")]),
        ("Call بغداد +964 751 234 2550", [("rtl", "بغداد"), ("ltr", "+964 751 234 2550")]),
        ("Plain English, 2014-2018, +964 751 234 2550", []),
    ],
)
def test_english_text_isolates_arabic_words(text: str, isolated: list[tuple[str, str]]) -> None:
    assert re.findall(r'<bdi dir="(...)">(.*?)</bdi>', bidi(text, "ltr")) == isolated


@given(TEXTS, DIRECTIONS)
def test_text_comes_back_when_the_marks_are_taken_away(text: str, direction: Direction) -> None:
    marked = bidi(text, direction)
    assert unescape(re.sub(r'<bdi dir="(?:ltr|rtl)">|</bdi>', "", marked)) == unescape(
        str(Markup.escape(text))
    )
    if not re.search("[\u2068\u2069]", text):
        assert re.sub("[\u2068\u2069]", "", bidi_plain(text, direction)) == text


@given(TEXTS, DIRECTIONS)
def test_marks_are_balanced_and_nothing_else_is_markup(text: str, direction: Direction) -> None:
    tags = re.findall(r"<[^>]*>", bidi(text, direction))
    assert tags[1::2] == ["</bdi>"] * (len(tags) // 2)
    assert set(tags[::2]) <= {'<bdi dir="ltr">', '<bdi dir="rtl">'}


def test_plain_text_has_invisible_isolates() -> None:
    assert bidi_plain("هاتف +964 751 234 2550", "rtl") == "هاتف \u2068+964 751 234 2550\u2069"


def test_markup_is_left_as_it_is() -> None:
    assert bidi(Markup("<b>UNHCR</b>"), "rtl") == Markup("<b>UNHCR</b>")


@pytest.mark.parametrize("piece", ["1", "a", "ب", "1-", "a@", "+1 ", "a.", "1.", "www.", "٣"])
def test_long_texts_take_little_time(piece: str) -> None:
    text = f"ب a {piece * 20_000}"
    assert bidi(text, "rtl")
    assert bidi(text, "ltr")
