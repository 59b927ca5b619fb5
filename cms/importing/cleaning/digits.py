"""One style of digits: 140,000 and 3.1, or ١٤٠٬٠٠٠ and ٣٫١. The value of a number never changes."""

from __future__ import annotations

import re
from typing import Literal

from cms.importing.cleaning.repairs import Repair

DigitStyle = Literal["latin", "arabic_indic"]

_TO_LATIN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
_TO_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_DIGIT = "0-9٠-٩۰-۹"
# The Arabic comma belongs to a number only between thousands; else it divides two numbers.
_NUMBER = re.compile(
    f"(?<![{_DIGIT}])[1-9١-٩۱-۹][{_DIGIT}]{{0,2}}(?:،[{_DIGIT}]{{3}})+(?![{_DIGIT}])(?:[.٫][{_DIGIT}]+)?"
    f"|[{_DIGIT}]+(?:[.,٬٫][{_DIGIT}]+)*"
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[,،٬]\d{3})+(?:[.٫]\d+)?")
_DECIMAL = re.compile(r"\d+[.٫]\d+")
_LATIN_BESIDE = re.compile(r"[A-Za-z@_/\\+-]")


def latin_digits(text: str) -> str:
    """`text` with every digit written 0 to 9."""
    return text.translate(_TO_LATIN)


def number_value(text: str) -> float | int | None:
    """The value of one number in any style, None if it cannot be told."""
    plain = latin_digits(text)
    if _THOUSANDS.fullmatch(plain) or _DECIMAL.fullmatch(plain) or plain.isdecimal():
        plain = re.sub("[,،٬]", "", plain).replace("٫", ".")
        return float(plain) if "." in plain else int(plain)
    return None


def digit_repairs(style: DigitStyle) -> list[Repair]:
    write = _latin if style == "latin" else _arabic_indic
    return [Repair("digits put into one style", _NUMBER, write)]


def _latin(found: re.Match[str]) -> str:
    plain = latin_digits(found.group())
    if _THOUSANDS.fullmatch(plain):
        return re.sub("[،٬]", ",", plain).replace("٫", ".")
    return plain.replace("٫", ".") if _DECIMAL.fullmatch(plain) else plain


def _arabic_indic(found: re.Match[str]) -> str:
    """Digits of a code, a telephone number or an ISO date stay as they are."""
    before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
    if _LATIN_BESIDE.match(before) or _LATIN_BESIDE.match(after):
        return found.group()
    plain = _latin(found)
    if _THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "٬").replace(".", "٫")
    elif _DECIMAL.fullmatch(plain):
        plain = plain.replace(".", "٫")
    return plain.translate(_TO_ARABIC_INDIC)
