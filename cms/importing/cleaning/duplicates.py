"""Lines that stand in the source twice."""

from __future__ import annotations

from cms.importing.lines import Line, Role
from cms.importing.notes import Report

_LONG = 60


def drop_duplicates(lines: list[Line], report: Report) -> list[Line]:
    """A line equal to the one before it is left out, and a long one equal to any before it."""
    kept: list[Line] = []
    last = ""
    seen: dict[str, int] = {}
    for line in lines:
        same = _same(line)
        if same and same == last:
            report.done(line.number, "the line before said the same: left out", line.text)
            continue
        if same in seen and len(same) >= _LONG:
            report.doubt(line.number, f"line {seen[same]} said the same: left out", line.text)
            continue
        kept.append(line)
        if not line.is_blank:
            last = same
            seen.setdefault(same, line.number)
    return kept


def _same(line: Line) -> str:
    return "" if line.role in (Role.BLANK, Role.TABLE) else " ".join(line.text.split())
