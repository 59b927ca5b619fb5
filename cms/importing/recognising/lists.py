"""Lists: marks that stand alone, labels and texts in turn, numbers that are headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from cms.importing.lines import Line, Role
from cms.importing.notes import Report

_NUMBER = re.compile(r"\(?([0-9٠-٩]{1,2})[.)\-]\s+")
_SENTENCE_END = re.compile(r"[.،,؛;…]$")
_LONGEST_LABEL = 90
_SHORTEST_TEXT = 80


def read_lists(lines: list[Line], report: Report) -> list[Line]:
    lines = _numbers(_with_text(lines, report))
    result: list[Line] = []
    for is_item, group in groupby(lines, key=lambda line: line.is_item):
        run = list(group)
        pairs = _pairs(run) if is_item else None
        if pairs:
            report.done(run[0].number, "labels and texts in turn: parts of an accordion")
        elif not is_item and result and result[-1].is_within:
            run = _rest_of_part(run, report)
        result += pairs or run
    return result


def _rest_of_part(run: list[Line], report: Report) -> list[Line]:
    """A paragraph straight below the text of a part, without an empty line, goes on with it."""
    end = 0
    while end < len(run) and run[end].role is Role.TEXT and _is_prose(run[end]):
        report.doubt(run[end].number, "taken as the rest of the part above it")
        end += 1
    return [*(replace(line, is_within=True) for line in run[:end]), *run[end:]]


def _with_text(lines: list[Line], report: Report) -> Iterator[Line]:
    """A mark that stands alone belongs to the line below it."""
    mark: Line | None = None
    for line in lines:
        if mark and line.role is Role.TEXT:
            yield line.with_role(mark.role, mark.level)
            mark = None
        elif line.is_item and not line.text:
            mark = line
        elif not (mark and line.is_blank):
            if mark:
                report.done(mark.number, "list mark without text left out")
            mark = None
            yield line
    if mark:
        report.done(mark.number, "list mark without text left out")


def _pairs(run: list[Line]) -> list[Line] | None:
    """Parts of an accordion, if the items are labels and texts in turn."""
    if len(run) < 2 or len(run) % 2 or any(line.role is not Role.ITEM for line in run):
        return None
    labels, texts = run[::2], run[1::2]
    if not all(map(_is_label, labels)) or not all(map(_is_prose, texts)):
        return None
    return [
        replace(line, role=Role.PART, level=2)
        if at % 2 == 0
        else replace(line, role=Role.TEXT, is_within=True)
        for at, line in enumerate(run)
    ]


def _is_label(line: Line) -> bool:
    return len(line.text) <= _LONGEST_LABEL and not _SENTENCE_END.search(line.text)


def _is_prose(line: Line) -> bool:
    return len(line.text) >= _SHORTEST_TEXT


def _numbers(lines: Iterator[Line]) -> list[Line]:
    """Two numbers in a row or more are a list; one alone before prose is a heading."""
    result: list[Line] = []
    every = list(lines)
    filled = [line for line in every if not line.is_blank]
    beside = {
        line.number: (
            filled[at - 1] if at else None,
            filled[at + 1] if at + 1 < len(filled) else None,
        )
        for at, line in enumerate(filled)
    }
    for line in every:
        found = _NUMBER.match(line.text)
        if line.role is not Role.NUMBERED or not found:
            result.append(line)
            continue
        before, after = beside[line.number]
        if any(near and near.role is Role.NUMBERED for near in (before, after)):
            result.append(line.with_text(line.text[found.end() :]))
        elif after and _is_label(line) and _is_prose(after):
            result.append(line.with_role(Role.HEADING, 2))
        else:
            result.append(line.with_role(Role.TEXT))
    return result
