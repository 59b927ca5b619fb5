"""The head of a page: label, headline, subhead, date line, and the text's dateline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from cms.importing.cleaning.menus import is_glued
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.dateline import find_dateline
from cms.importing.recognising.dates import find_date
from cms.importing.recognising.release_labels import release_type
from cms.importing.vocabulary import plain
from cms.importing.word_lists import word_list

_LONGEST_HEADLINE = 200
_LONGEST_WORKING_TITLE = 70
_PROSE_END = re.compile(r"[.،,؛;:…]$")
_DATE_LABEL = re.compile(
    r"^(?:date|date published?|published(?: on)?|posted(?: on)?|release date"
    r"|التاريخ|تاريخ النشر|نشر في|نشر بتاريخ)\s*:?\s*",
    re.I,
)
_EMBARGO = re.compile(r"(?:under\s+)?(?:strict\s+)?embargo|(?:محظور|يحظر|حظر)\s+(?:ال)?نشر", re.I)
_TIME = re.compile(
    r"^[\s,،|–-]*(?:\d{1,2}:\d{2}(?:\s*(?:am|pm|ص|م|صباحا|مساء))?|م|ميلادي)?[\s.،,]*$", re.I
)
# Names of sections that say nothing about the page.
_SECTIONS = """
overview|introduction|background|summary|about|about us|context
نظرة عامة|لمحة عامة|لمحة|مقدمة|خلفية|خلفية عامة|ملخص|نبذة|نبذة عامة|السياق|تمهيد
"""
_GENERIC = frozenset(map(plain, word_list(_SECTIONS)))


@dataclass(slots=True)
class Head:
    headline: str = ""
    is_working_title: bool = False  # made by the importer for want of a headline
    subhead: str = ""
    release_type: str = ""
    date: date | None = None
    place: str = ""
    has_date_line: bool = False


def read_head(lines: list[Line], report: Report, *, headline: str = "") -> tuple[Head, list[Line]]:
    """The head and the lines below it. `headline` is one that stands outside the lines."""
    return _HeadReader(lines, report, headline).read()


class _HeadReader:
    def __init__(self, lines: list[Line], report: Report, headline: str) -> None:
        self.lines, self.report = list(lines), report
        self.head = Head(headline=headline)

    def read(self) -> tuple[Head, list[Line]]:
        self._marked_headline()
        while (at := self._next()) is not None and self._take(at):
            pass
        self._dateline()
        if not self.head.headline:
            self._working_title()
        return self.head, self.lines

    def _marked_headline(self) -> None:
        marked = next(
            (line for line in self.lines if line.role is Role.HEADING and line.level == 1), None
        )
        if marked:
            self.head.headline = marked.text
            self.report.done(marked.number, "headline", marked.text)
            self.lines.remove(marked)

    def _next(self) -> int | None:
        return next((at for at, line in enumerate(self.lines) if not line.is_blank), None)

    def _take(self, at: int) -> bool:
        """Takes the line into the head, if it belongs there."""
        line = self.lines[at]
        if line.role not in (Role.TEXT, Role.HEADING):
            return False
        taken = (
            self._label(line)
            or self._embargo(line)
            or self._date_line(line)
            or self._headline(line, at)
            or self._subhead(at)
        )
        if taken:
            self.lines = self.lines[at + 1 :]
        return taken

    def _label(self, line: Line) -> bool:
        parts = re.split(r"\s+[|–—•-]\s+|\s*\|\s*", line.text)
        kinds = [release_type(part) for part in parts]
        rest = [part for part, kind in zip(parts, kinds, strict=True) if not kind]
        kind = next(filter(None, kinds), "")
        if (
            not kind
            or self.head.release_type
            or (rest and not all(is_date_line(part) for part in rest))
        ):
            return False
        self.head.release_type = kind
        self.report.done(line.number, f"label of a {kind}", line.text)
        for part in rest:
            self._set_date(line, part)
        return True

    def _embargo(self, line: Line) -> bool:
        found = bool(_EMBARGO.match(line.text)) and len(line.text) <= _LONGEST_HEADLINE
        if found:
            self.report.doubt(line.number, "embargo: set the time before publishing", line.text)
        return found

    def _date_line(self, line: Line) -> bool:
        if not is_date_line(line.text):
            return False
        self.report.done(line.number, "date line", line.text)
        self._set_date(line, line.text)
        return True

    def _set_date(self, line: Line, text: str) -> None:
        found = find_date(text)
        if found:
            self.head.has_date_line = True
            self._agree(line, found.value, found.doubt)

    def _agree(self, line: Line, value: date | None, doubt: str) -> None:
        if doubt:
            self.report.doubt(line.number, f"date: {doubt}")
        if value and self.head.date not in (None, value):
            self.report.doubt(line.number, f"date {value} differs from {self.head.date}")
        elif value and not self.head.date:
            self.head.date = value
            self.report.done(line.number, f"date read as {value}")

    def _headline(self, line: Line, at: int) -> bool:
        if self.head.headline:
            same = plain(line.text) == plain(self.head.headline)
            if same:
                self.report.done(line.number, "headline again: left out", line.text)
            return same
        if not is_headline(line):
            return False
        following = next((after for after in self.lines[at + 1 :] if not after.is_blank), None)
        if following and is_glued(line.text, following.text):
            self.report.doubt(following.number, "begins with the headline, glued to the text")
        if plain(line.text) in _GENERIC and not self.head.release_type:
            self.head.headline, self.head.is_working_title = line.text, True
            self.report.doubt(
                line.number, f"“{line.text}” says little: give the page a title of its own"
            )
            return False
        self.head.headline = line.text
        self.report.done(line.number, "headline", line.text)
        return True

    def _subhead(self, at: int) -> bool:
        """One line between the headline and a date or dateline."""
        line = self.lines[at]
        following = next((after for after in self.lines[at + 1 :] if not after.is_blank), None)
        is_sub = (
            not self.head.subhead
            and not self.head.is_working_title
            and following is not None
            and is_headline(line)
            and (is_date_line(following.text) or find_dateline(following.text) is not None)
        )
        if is_sub:
            self.head.subhead = line.text
            self.report.done(line.number, "subhead", line.text)
        return is_sub

    def _dateline(self) -> None:
        at = self._next()
        if at is None or self.lines[at].role is not Role.TEXT:
            return
        line = self.lines[at]
        found = find_dateline(line.text)
        if found:
            self.head.place = found.place
            self.report.done(line.number, "dateline", line.text[: found.end])
            self._agree(line, found.date, found.doubt)
            self.lines[at] = line.with_text(line.text[found.end :])

    def _working_title(self) -> None:
        at = self._next()
        self.head.is_working_title = True
        if at is not None:
            self.head.headline = working_title(self.lines[at].text)
            number = self.lines[at].number
            self.report.doubt(number, "no headline: the title is the text's first words, write one")


def is_date_line(text: str) -> bool:
    """Whether `text` is a date, perhaps with a label and a time, and nothing else."""
    bare = _DATE_LABEL.sub("", text)
    found = find_date(bare)
    return bool(found and not bare[: found.start].strip() and _TIME.match(bare[found.end :]))


def is_headline(line: Line) -> bool:
    """A line that can be a headline by its form."""
    if line.role is Role.HEADING:
        return True
    return (
        line.role is Role.TEXT
        and len(line.text) <= _LONGEST_HEADLINE
        and not _PROSE_END.search(line.text)
        and bool(re.search(r"[^\W\d_]{2}", line.text))
        and not re.search(r"(?<![A-Z])\.\s+\S", line.text[20:])
    )


def working_title(text: str) -> str:
    """The first clause of `text`, cut between words."""
    clause = re.split(r"[.،,؛;:(]", text, maxsplit=1)[0].strip() or text.strip()
    if len(clause) <= _LONGEST_WORKING_TITLE:
        return clause
    return clause[:_LONGEST_WORKING_TITLE].rsplit(" ", 1)[0] + "…"
