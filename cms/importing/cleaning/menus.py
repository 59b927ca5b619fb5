"""The menu of the old site, printed into the text: labels twice, or glued to what follows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from cms.importing.lines import Line, Role, without_blanks
from cms.importing.notes import Report

_LONGEST_LABEL = 60
_MOST_WORDS = 8
_SENTENCE_END = re.compile(r"[.،,؛;:!]$")
_LETTER_NEXT = re.compile(r"[^\W\d_]")


def drop_menus(lines: list[Line], report: Report) -> list[Line]:
    """`lines` without menus; what is left out is named in the report."""
    dropped = {line.number for line in _menu_lines(without_blanks(lines))}
    for _, group in groupby(lines, key=lambda line: line.is_blank or line.number in dropped):
        menu = [line for line in group if line.number in dropped]
        if menu:
            _tell(menu, report)
    return [line for line in lines if line.number not in dropped]


def _tell(menu: list[Line], report: Report) -> None:
    first, last = menu[0].number, menu[-1].number
    words = "\n".join(line.text for line in menu if line.text)
    report.done(first, f"menu of the old site left out, to line {last}", words)
    for line in menu:
        if len(line.text) > _LONGEST_LABEL:
            report.doubt(line.number, f"text within the menu left out too: “{line.text[:60]}…”")


def is_label(line: Line) -> bool:
    words = line.text.split()
    return bool(
        words
        and len(line.text) <= _LONGEST_LABEL
        and len(words) <= _MOST_WORDS
        and not _SENTENCE_END.search(line.text)
    )


def is_glued(label: str, text: str) -> bool:
    """Whether `text` is `label` and, without a space, more words, in either case."""
    rest = text[len(label) :]
    starts = text[: len(label)].casefold() == label.casefold()
    return bool(label and starts and _LETTER_NEXT.match(rest) and " " in rest)


def _menu_lines(lines: list[Line]) -> Iterator[Line]:
    start = 0
    while start < len(lines):
        end, signs = _run(lines, start)
        if signs >= 2:
            end = _with_items(lines, end)
            yield from lines[start:end]
        start = max(end, start + 1)
    yield from _leading_items(lines)


def _run(lines: list[Line], start: int) -> tuple[int, int]:
    """Where a run of doubled and glued labels from `start` ends, and how many it holds."""
    at, signs = start, 0
    while at < len(lines):
        here = at + 1 if _is_lone_mark(lines, at) else at
        if here + 1 >= len(lines) or not is_label(lines[here]):
            break
        label, following = lines[here], lines[here + 1]
        if following.text != label.text and not is_glued(label.text, following.text):
            break
        at, signs = here + 2, signs + 1
    return at, signs


def _is_lone_mark(lines: list[Line], at: int) -> bool:
    return lines[at].is_item and not lines[at].text


def _with_items(lines: list[Line], end: int) -> int:
    """Short items after a menu are its last level, unless one has text below its mark."""
    items = end
    while items < len(lines) and lines[items].role is Role.ITEM and is_label(lines[items]):
        items += 1
    return (
        items - 1 if items < len(lines) and items > end and _is_lone_mark(lines, items) else items
    )


def _leading_items(lines: list[Line]) -> Iterator[Line]:
    """No page begins with a list: three short items or more before any text are a menu."""
    end = _with_items(lines, 0)
    if end >= 3 and end < len(lines) and not lines[end].is_item:
        yield from lines[:end]
