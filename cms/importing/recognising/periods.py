"""When a programme began and ends, where the text says so in plain words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.recognising.dates import find_date
from cms.importing.recognising.folding import fold
from cms.importing.recognising.months import MONTH_PATTERN, month_number

_BEGAN = re.compile(
    r"\b(?:launched|began|started|established|running since|since its launch|begun)(?: \w+)? "
    r"(?:in|on)? ?"
    r"|(?:تم اطلاق\w*|اطلقت|اطلق|انطلقت?|بدات?|بدا|اطلاق\w*) (?:في|منذ|بتاريخ) (?:شهر )?"
)
_ENDED = re.compile(
    r"\b(?:ended|ends|concluded|will end|runs until|runs to|will run until)(?: \w+)? ?(?:in|on)? ?"
    r"|(?:تنتهي|ينتهي|انتهت|انتهي|تستمر حتي|يستمر حتي) (?:في|بتاريخ)? ?(?:شهر )?"
)
_MONTH = re.compile(
    rf"(?P<month>{MONTH_PATTERN})\.?(?:\s*[/(]\s*\w[\w ]*\)?)?\s*[,،]?\s*"
    r"(?:عام )?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_REACH = 40


@dataclass(frozen=True, slots=True)
class Period:
    starts: date | None = None
    ends: date | None = None


def find_period(lines: Sequence[Line], report: Report) -> Period:
    return Period(_day(lines, _BEGAN, "start", report), _day(lines, _ENDED, "end", report))


def _day(lines: Sequence[Line], sign: re.Pattern[str], name: str, report: Report) -> date | None:
    for line in lines:
        text = fold(line.text)
        for match in sign.finditer(text):
            after = text[match.end() : match.end() + _REACH]
            whole = find_date(after)
            if whole and whole.start == 0 and whole.value:
                report.done(line.number, f"{name} of the programme: {whole.value}")
                return whole.value
            if month := _MONTH.match(after):
                day = date(int(month["year"]), month_number(month["month"]), 1)
                report.doubt(
                    line.number, f"{name} of the programme: only the month is known, {day} put in"
                )
                return day
    return None
