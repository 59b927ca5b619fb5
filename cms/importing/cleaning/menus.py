"""The menu of the old site, printed into the text: labels twice, or glued to what follows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from cms.importing.lines import Line, Role, without_blanks
from cms.importing.notes import Report

_LONGEST_LABEL = 60
_MOST_WORDS = 8
_FEWEST_SIGNS = 2
_FEWEST_ITEMS = 3
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
        if signs >= _FEWEST_SIGNS:
            yield from lines[start:end]
        start = max(end, start + 1)
    yield from _leading_items(lines)


def _run(lines: list[Line], start: int) -> tuple[int, int]:
    """Where a run of menu entries from `start` ends, and how many are doubled or glued."""
    at, signs = start, 0
    while at < len(lines):
        if length := _doubled(lines, at):
            at, signs = at + length, signs + 1
        elif signs and lines[at].role is Role.ITEM and is_label(lines[at]):
            at += 1
        else:
            break
    return _before_content(lines, at), signs


def _doubled(lines: list[Line], at: int) -> int:
    """How many lines a doubled or glued label takes, with the lone mark before it; 0 if none."""
    here = at + 1 if _is_lone_mark(lines, at) else at
    if here + 1 >= len(lines) or not is_label(lines[here]):
        return 0
    label, following = lines[here].text, lines[here + 1].text
    return here + 2 - at if following == label or is_glued(label, following) else 0


def _is_lone_mark(lines: list[Line], at: int) -> bool:
    return lines[at].is_item and not lines[at].text


def _before_content(lines: list[Line], end: int) -> int:
    """An item with text below its mark is no menu entry but content."""
    has_text = end < len(lines) and _is_lone_mark(lines, end)
    return end - 1 if has_text and end and lines[end - 1].is_item else end


def _leading_items(lines: list[Line]) -> Iterator[Line]:
    """No page begins with a list: three short items or more before any text are a menu."""
    end = 0
    while end < len(lines) and lines[end].role is Role.ITEM and is_label(lines[end]):
        end += 1
    end = _before_content(lines, end)
    if end >= _FEWEST_ITEMS and end < len(lines) and not lines[end].is_item:
        yield from lines[:end]
