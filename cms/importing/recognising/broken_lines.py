"""Sentences that the source breaks over lines."""

from __future__ import annotations

import re
from itertools import pairwise

from cms.importing.lines import Line, Role, join
from cms.importing.notes import Report
from cms.importing.recognising.contacts import is_contact_line

_ADDRESS_ONLY = re.compile(r"\s*:?\s*((?:https?://|www\.)\S+)\s*")
_WIDEST_WRAP = 100
_RAGGED = 28  # how much shorter than the widest a wrapped line may be
_FEWEST_WRAPPED = 4
_SHORTEST_PROSE = 40


def join_broken(lines: list[Line], report: Report) -> list[Line]:
    width = _wrap_width(lines)
    if width:
        report.done(0, f"lines wrapped at {width} characters joined to paragraphs")
    joined: list[Line] = []
    last_length = 0  # of the last line as the source has it
    for line in lines:
        at = _continues(joined, line, last_length, width)
        if at is not None:
            _tell(joined[at], line, report, is_wrap=bool(width))
            text = found[1] if (found := _ADDRESS_ONLY.fullmatch(line.text)) else line.text
            joined[at] = join(joined[at], line.with_text(text))
        else:
            joined.append(line)
        last_length = len(line.text)
    return joined


def _continues(lines: list[Line], line: Line, last_length: int, width: int) -> int | None:
    """The index of the line that `line` goes on, if it does."""
    filled = (at for at in reversed(range(len(lines))) if not lines[at].is_blank)
    at = next(filled, None)
    if at is None or line.role is not Role.TEXT:
        return None
    last, is_beside = lines[at], at == len(lines) - 1
    if _ADDRESS_ONLY.fullmatch(line.text):
        return at if last.text.endswith(":") else None
    if width and is_beside and last_length >= width - _RAGGED:
        return at if last.role in (Role.TEXT, Role.ITEM, Role.NUMBERED) else None
    return at if _is_open(last, line, is_beside=is_beside) else None


def _is_open(last: Line, line: Line, *, is_beside: bool) -> bool:
    """Whether `last` ends in mid-sentence and `line` can be the rest."""
    if last.role is not Role.TEXT or len(last.text) <= _SHORTEST_PROSE:
        return False
    if is_contact_line(line) or is_contact_line(last):
        return False
    if last.text.endswith(("،", ",")):
        return is_beside or len(line.text) > _SHORTEST_PROSE
    return is_beside and line.text[0].islower() and not re.search(r"[.!?:]$", last.text)


def _tell(first: Line, second: Line, report: Report, *, is_wrap: bool) -> None:
    if not is_wrap and not _ADDRESS_ONLY.fullmatch(second.text):
        report.doubt(second.number, f"joined to line {first.number}, which ends in mid-sentence")


def _wrap_width(lines: list[Line]) -> int:
    """The width at which an editor or e-mail program broke the lines; 0 if none did."""
    inner = [
        len(line.text)
        for line, following in pairwise(lines)
        if line.role is Role.TEXT and following.role is Role.TEXT
    ]
    widest = max(inner, default=0)
    wrapped = [length for length in inner if length >= widest - _RAGGED]
    everyone = max((len(line.text) for line in lines), default=0)
    is_wrapped = (
        len(wrapped) >= _FEWEST_WRAPPED
        and len(wrapped) >= 0.6 * len(inner)
        and widest >= 45
        and everyone <= _WIDEST_WRAP
    )
    return widest if is_wrapped else 0
