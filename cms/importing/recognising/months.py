"""Names of months and days as press offices in Iraq write them."""

from __future__ import annotations

import re

from cms.importing.recognising.folding import fold

_ARABIC = (
    ("كانون الثاني", "يناير", "جانفي"),
    ("شباط", "فبراير", "فيفري"),
    ("آذار", "مارس", "مارت"),
    ("نيسان", "أبريل", "أفريل"),
    ("أيار", "مايو", "مايس"),
    ("حزيران", "يونيو", "يونيه"),
    ("تموز", "يوليو", "يوليه"),
    ("آب", "أغسطس", "أوت"),
    ("أيلول", "سبتمبر"),
    ("تشرين الأول", "أكتوبر"),
    ("تشرين الثاني", "نوفمبر"),
    ("كانون الأول", "ديسمبر"),
)
_ENGLISH = (
    ("January", "Jan"),
    ("February", "Feb"),
    ("March", "Mar"),
    ("April", "Apr"),
    ("May",),
    ("June", "Jun"),
    ("July", "Jul"),
    ("August", "Aug"),
    ("September", "Sept", "Sep"),
    ("October", "Oct"),
    ("November", "Nov"),
    ("December", "Dec"),
)
_ARABIC_DAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

MONTHS = {
    fold(name): number
    for names in (_ARABIC, _ENGLISH)
    for number, spellings in enumerate(names, 1)
    for name in spellings
}
DAYS = {
    fold(name): number for days in (_ARABIC_DAYS, _ENGLISH_DAYS) for number, name in enumerate(days)
}


def _pattern(names: dict[str, int]) -> str:
    """Longest first, so that no name is read as the beginning of another."""
    ordered = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in ordered)


MONTH_PATTERN = rf"(?:{_pattern(MONTHS)})(?!\w)"
DAY_PATTERN = rf"(?:{_pattern(DAYS)})(?!\w)"


def month_number(name: str) -> int:
    """1 to 12; `name` is folded and matches MONTH_PATTERN."""
    return MONTHS[" ".join(name.split())]
