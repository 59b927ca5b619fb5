"""One line about a page, for lists and search results: its first sentence."""

from __future__ import annotations

import re

from cms.importing.document import PageKind
from cms.importing.lines import Line, Role
from cms.importing.notes import Report

_LONGEST = 300
_SHORTEST = 40
_SENTENCE = re.compile(r"(?<=\w{3}[.!?؟])\s+|(?<=[»”\")][.!?؟])\s+")


def take_summary(lines: list[Line], kind: PageKind, report: Report) -> tuple[str, list[Line]]:
    """The first sentence and the lines; a page that shows its summary does not say it twice."""
    at = next((at for at, line in enumerate(lines) if not line.is_blank), None)
    if kind == "press_release":
        return _of_release(lines), lines
    if at is None or lines[at].role is not Role.TEXT:
        report.doubt(0, "no summary: write one line for lists and search results")
        return "", lines
    line = lines[at]
    sentence, *rest = _SENTENCE.split(line.text, maxsplit=1)
    if line.links or not _SHORTEST <= len(sentence) <= _LONGEST:
        report.doubt(line.number, "no summary: write one line for lists and search results")
        return "", lines
    report.done(line.number, "first sentence made the summary", sentence)
    left = [line.with_text(rest[0])] if rest else []
    return sentence, [*lines[:at], *left, *lines[at + 1 :]]


def _of_release(lines: list[Line]) -> str:
    prose = (line for line in lines if line.role is Role.TEXT and len(line.text) >= _SHORTEST)
    first = next(prose, None)
    sentence = _SENTENCE.split(first.text, maxsplit=1)[0].strip() if first else ""
    if len(sentence) <= _LONGEST:
        return sentence
    return sentence[:_LONGEST].rsplit(" ", 1)[0].rstrip(" ,،؛;") + "…"
