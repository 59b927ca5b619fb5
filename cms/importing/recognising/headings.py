"""Headings of a text that does not mark them: short lines without a full stop, above prose."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from cms.importing.lines import Line, Role, is_spaced
from cms.importing.notes import Report
from cms.importing.recognising.captions import CAPTION
from cms.importing.recognising.contacts import is_contact_line
from cms.importing.recognising.dates import find_date
from cms.importing.recognising.folding import fold

_LONGEST = 110
_MOST_WORDS = 16
_SHORTEST_PROSE = 80
_ENDS = re.compile(r"[.،,؛;…!»”\")]$")
_ENDS_IN_BRACKETS = re.compile(r"\([^()]{1,30}\)$")
_ADDRESS = re.compile(r"https?://|www\.|@")
# A line that leads into a list rather than naming it.
_LEADS_IN = re.compile(
    r"(?:\b(?:include|includes|including|following|are|is|as|to|by|were|was|that|with|at|of|from|for)"
    r"|(?<!\w)(?:و?(?:هي|هم|هو)|التاليه?|الاتيه?|يلي|مثل|ذلك|تشمل|يشمل|تتضمن|يتضمن|علي|في|الي|من|ان))\s*:$"
)
_VERB_FIRST = re.compile(
    r"(?:و|ف)?(?:س)?(?:تشمل|يشمل|تتضمن|يتضمن|تضم|يضم|تهدف|يهدف|تتمثل|يتمثل|يمكن|تنقسم|ينقسم|تقدم|يقدم|نقدم"
    r"|تسعي|يسعي|تعمل|يعمل|شملت|تضمنت|ضمت|قدمت|كما|لمعرفه|للمزيد|لمزيد|اطلع|زوروا|انظر|يوفر|توفر|تم|يتم)(?!\w)"
    r"|(?:we|they|it|this|these|for|to|please|see|click|watch|visit|find)\b"
)


def mark_headings(lines: list[Line], report: Report) -> list[Line]:
    """`lines` with headings marked, unless the source marks its own."""
    if any(line.role in (Role.HEADING, Role.PART) for line in lines):
        return lines
    marked = _HeadingFinder(lines, report).mark()
    return nest(marked, report)


def nest(lines: list[Line], report: Report) -> list[Line]:
    """A heading straight above another opens a group: the headings after it are one level lower."""
    filled = [line for line in lines if not line.is_blank]
    openers = {
        line.number
        for line, below in pairwise(filled)
        if line.role is Role.HEADING and below.role is Role.HEADING
    }
    nested, level = [], 2
    for line in lines:
        if line.role is not Role.HEADING:
            nested.append(line)
            continue
        if line.number in openers:
            report.done(line.number, "heading of a group: the headings below it one level lower")
            level = 3
        nested.append(replace(line, level=2 if line.number in openers else level))
    return nested


class _HeadingFinder:
    def __init__(self, lines: list[Line], report: Report) -> None:
        self.lines, self.report = lines, report
        self.is_spaced = is_spaced(lines)

    def mark(self) -> list[Line]:
        candidates = [at for at in range(len(self.lines)) if self._is_candidate(at)]
        chosen = set(candidates)
        for run in self._runs(candidates):
            if len(run) > 2:
                self.report.doubt(
                    self.lines[run[0]].number, "short lines in a row: headings or a list?"
                )
                chosen.difference_update(run[:-1])
            if not self._stands_above_text(run[-1]):
                chosen.difference_update(run)
        return [
            line.with_role(Role.HEADING, 2) if at in chosen else line
            for at, line in enumerate(self.lines)
        ]

    def _is_candidate(self, at: int) -> bool:
        line = self.lines[at]
        before = self.lines[at - 1] if at else None
        if self.is_spaced and before and not before.is_blank:
            return False
        return has_heading_form(line) and self._colon_allows(at)

    def _colon_allows(self, at: int) -> bool:
        text = fold(self.lines[at].text)
        if _VERB_FIRST.match(text):
            return False
        return not text.endswith(":") or not _LEADS_IN.search(text)

    def _runs(self, candidates: list[int]) -> list[list[int]]:
        runs: list[list[int]] = []
        for at in candidates:
            if runs and self._below(runs[-1][-1]) == at:
                runs[-1].append(at)
            else:
                runs.append([at])
        return runs

    def _below(self, at: int) -> int | None:
        below = (
            after for after in range(at + 1, len(self.lines)) if not self.lines[after].is_blank
        )
        return next(below, None)

    def _stands_above_text(self, at: int) -> bool:
        below = self._below(at)
        if below is None:
            return False
        line = self.lines[below]
        if line.is_item or line.role in (Role.TABLE, Role.QUOTE) or is_contact_line(line):
            return True
        if _is_prose(line) and len(line.text) > len(self.lines[at].text):
            return True
        # An address and its telephone number under the name of an office.
        block = self._block(below)
        return below == at + 1 and any(is_contact_line(each) for each in block)

    def _block(self, start: int) -> list[Line]:
        end = start
        while end < len(self.lines) and not self.lines[end].is_blank:
            end += 1
        return self.lines[start:end]


def has_heading_form(line: Line) -> bool:
    text = line.text
    return (
        line.role is Role.TEXT
        and len(text) <= _LONGEST
        and len(text.split()) <= _MOST_WORDS
        and (not _ENDS.search(text) or bool(_ENDS_IN_BRACKETS.search(text)))
        and bool(re.search(r"[^\W\d_]{2}", text))
        and not text[0].islower()
        and not _ADDRESS.search(text)
        and not CAPTION.match(text)
        and not find_date(text)
        and not is_contact_line(line)
    )


def _is_prose(line: Line) -> bool:
    return line.role is Role.TEXT and (len(line.text) >= _SHORTEST_PROSE or line.text.endswith("."))
