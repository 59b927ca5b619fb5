"""What a programme is to achieve: the list below a heading of objectives."""

from __future__ import annotations

import re

from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.folding import fold

LONGEST = 500
_LONGEST_HEADER = 140
_HEADER = re.compile(
    r"(?:the |our |its )?(?:(?:main|specific|overall|general|strategic|key|programme|project) )*"
    r"(?:objectives?|aims?|goals)\b(?! (?:that )?we|.*sustainable).*"
    r"|(?:what )?(?:the \w+ )?aims to(?: achieve)?"
    r"|(?:ال)?(?:اهداف|غايات)(?! التنميه المستدامه)(?! التي ندعم)(?:\s.*)?"
)
_SENTENCE_END = re.compile(r"[.،,؛;]$")


def take_objectives(lines: list[Line], report: Report) -> tuple[list[str], list[Line]]:
    """The objectives and the other lines; a list with more in it than text stays where it is."""
    for at, line in enumerate(lines):
        if is_objectives_header(line) and (end := items_below(lines, at)) > at + 1:
            items = [each for each in lines[at + 1 : end] if not each.is_blank]
            if not all(map(_fits, items)):
                report.doubt(line.number, "objectives with links, lists within or long texts: kept")
                continue
            report.done(line.number, "heading of the objectives", line.text)
            for item in items:
                report.placed(item.number, "objectives", item.text)
            return [item.text for item in items], [*lines[:at], *lines[end:]]
    return [], lines


def is_objectives_header(line: Line) -> bool:
    if line.role not in (Role.TEXT, Role.HEADING) or len(line.text) > _LONGEST_HEADER:
        return False
    if line.role is Role.TEXT and _SENTENCE_END.search(line.text):
        return False
    return bool(_HEADER.fullmatch(fold(line.text).strip(" :#*")))


def items_below(lines: list[Line], at: int) -> int:
    """Where the list ends that begins below the line at `at`; `at + 1` if there is none."""
    end = at + 1
    for after in range(at + 1, len(lines)):
        if lines[after].is_item:
            end = after + 1
        elif not lines[after].is_blank:
            break
    return end


def _fits(item: Line) -> bool:
    is_plain = not item.links and not item.marks and item.level == 0
    return is_plain and 0 < len(item.text) <= LONGEST
