"""One line about a page, for lists and search results: its first sentence."""

from __future__ import annotations

import re

from cms.importing.lines import Line, Role

_LONGEST = 300
_SHORTEST_PROSE = 60
_SENTENCE = re.compile(r"(?<=\w{3}[.!?؟])\s+|(?<=[»”\")][.!?؟])\s+")


def summarise(lines: list[Line]) -> str:
    """The first sentence of the first paragraph of prose; "" if there is none."""
    prose = (line for line in lines if line.role is Role.TEXT and len(line.text) >= _SHORTEST_PROSE)
    first = next(prose, None)
    if not first:
        return ""
    sentence = _SENTENCE.split(first.text, maxsplit=1)[0].strip()
    if len(sentence) <= _LONGEST:
        return sentence
    return sentence[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,،؛;") + "…"
