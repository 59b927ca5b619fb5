"""Isolates what runs against the direction of the text around it.

A telephone number in Arabic text is drawn backwards unless it is isolated; so are ranges of
figures, addresses of mail and web, and words of the other script next to punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from site_builder.languages import Direction

_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

_DIGIT = r"[0-9\u0660-\u0669\u06f0-\u06f9]"
_URL = r"(?:https?://|www\.)[^\s<>«»“”\"]*[^\s<>«»“”\".,;:!?()،؛؟]"
_EMAIL = r"(?<![\w.%+-])[\w.%+-]++@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
_PHONE = rf"(?<!{_DIGIT})(?:\+|(?=[0٠۰])){_DIGIT}(?:[ ().-]{{0,2}}{_DIGIT}){{6,17}}(?!{_DIGIT})"
_NUMBER = rf"{_DIGIT}++(?:[.,:/٫٬]{_DIGIT}++)*+[%٪]?"
_RANGE = rf"(?<!{_DIGIT})(?<!{_DIGIT}[.,:/٫٬]){_NUMBER}(?: ?[-–—] ?{_NUMBER})+(?!\w)"
_FIGURES = rf"{_URL}|{_EMAIL}|{_PHONE}|{_RANGE}"

# A phrase starts and ends with a letter or a figure joined to it; within it are the marks that
# belong to names: R&D, U.S., COVID-19, "DTM Round 127".
_LETTER = r"A-Za-z\u00c0-\u024f"
_LATIN_WORD = rf"(?:[0-9]++(?=[{_LETTER}]))?[{_LETTER}](?:[{_LETTER}0-9&'’.+/_-]*[{_LETTER}0-9+])?"
_LATIN = (
    rf"(?<![{_LETTER}0-9]){_LATIN_WORD}(?:[ ,:]{{1,2}}(?:{_LATIN_WORD}|[0-9]++(?![{_LETTER}])))*"
)
_ARABIC_LETTERS = r"\u0600-\u0608\u060b-\u061a\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe"
_ARABIC = rf"[{_ARABIC_LETTERS}]++(?:[ ،]{{1,2}}[{_ARABIC_LETTERS}]++)*"

_PATTERNS: dict[Direction, re.Pattern[str]] = {
    "rtl": re.compile(rf"(?P<ltr>{_FIGURES}|{_LATIN})", re.ASCII),
    "ltr": re.compile(rf"(?P<ltr>{_FIGURES})|(?P<rtl>{_ARABIC})", re.ASCII),
}
# Most texts hold nothing that runs against them.
_SUSPECTS: dict[Direction, re.Pattern[str]] = {
    "rtl": re.compile(rf"[{_LETTER}@+]|{_DIGIT}"),
    "ltr": re.compile(f"[{_ARABIC_LETTERS}]"),
}


def bidi(text: str, direction: Direction) -> Markup:
    """Escape text that stands in this direction and wrap in <bdi dir> what runs against it."""
    if isinstance(text, Markup):
        return text
    parts: list[str] = []
    for part, isolate in _parts(text, direction):
        escaped = str(escape(part))
        parts.append(f'<bdi dir="{isolate}">{escaped}</bdi>' if isolate else escaped)
    return Markup("".join(parts))  # noqa: S704 (every part was escaped above)


def bidi_plain(text: str, direction: Direction) -> str:
    """The same with invisible isolates, where no element can stand: <title>, attributes, feeds."""
    return "".join(
        f"{_FIRST_STRONG_ISOLATE}{part}{_POP_ISOLATE}" if isolate else part
        for part, isolate in _parts(text, direction)
    )


def _parts(text: str, direction: Direction) -> Iterator[tuple[str, Direction | None]]:
    end = 0
    if not _SUSPECTS[direction].search(text):
        yield text, None
        return
    for match in _PATTERNS[direction].finditer(text):
        if match.start() > end:
            yield text[end : match.start()], None
        isolate: Direction = "ltr" if match["ltr"] else "rtl"
        yield match.group(), isolate
        end = match.end()
    if end < len(text):
        yield text[end:], None
