"""Plain text to lines: list marks are read, nothing is repaired."""

from __future__ import annotations

import re

from cms.importing.lines import Line, Role

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BLANK = re.compile("[\\s\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\u00ad]*")
_BULLET = re.compile("[\\s\u200e\u200f]*[-–—•●▪■◦‣*·][ \u00a0\t]+(?=\\S)")
_LONE_BULLET = re.compile("[\\s\u200e\u200f]*[-–—•●▪■◦‣*·]\\s*")
_NUMBER = re.compile(r"\s*\(?[0-9٠-٩]{1,2}[.)\-][ \u00a0\t]+(?=\S)")


def read_text(text: str) -> list[Line]:
    """Lines of `text`. A mark before a number is no list mark (`- 5` is a bullet, `-5` is text)."""
    return [_read_line(number, raw) for number, raw in enumerate(_LINE_END.split(text), 1)]


def _read_line(number: int, raw: str) -> Line:
    if _BLANK.fullmatch(raw):
        return Line(number, role=Role.BLANK)
    if _LONE_BULLET.fullmatch(raw):
        return Line(number, role=Role.ITEM)
    if found := _BULLET.match(raw):
        return Line(number, raw[found.end() :].strip(), Role.ITEM)
    if found := _NUMBER.match(raw):
        # The number stays in the text until it is sure that this is a list.
        return Line(number, raw.strip(), Role.NUMBERED)
    return Line(number, raw.strip())
