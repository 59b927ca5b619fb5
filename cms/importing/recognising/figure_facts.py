"""The day and the source of a figure, where its sentence says them."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from cms.importing.recognising.dates import find_date
from cms.importing.recognising.folding import fold_with_positions
from cms.importing.recognising.months import MONTH_PATTERN, month_number

_AS_OF = re.compile(
    r"(?:\bas (?:of|at)|(?<!\w)(?:اعتبارا من|لغايه|حتي تاريخ|حتي نهايه|حتي))\s+(?:end of |شهر )?"
)
_MONTH = re.compile(
    rf"(?P<month>{MONTH_PATTERN})\.?(?:\s*[/(]\s*(?:{MONTH_PATTERN})\s*\)?)?\s*[,،]?\s*"
    r"(?P<year>(?:19|20)\d\d)(?!\d)"
)
_SOURCE = re.compile(
    r"(?:\baccording to(?: the)?|\bsource:|(?<!\w)و?(?:وفقا ل|بحسب|حسب|استنادا الي|المصدر:))\s*"
    r"(?P<name>(?:[^\d,،.;؛:()\n]|\([^()]{1,30}\)){3,120}?)\s*(?=[,،.;؛)]|$)"
)
_REACH = 40


@dataclass(frozen=True, slots=True)
class Facts:
    as_of: date | None = None
    is_sure: bool = True  # whether the day itself stands in the text
    source: str = ""


def read_facts(sentence: str) -> Facts:
    folded = fold_with_positions(sentence)
    source = _SOURCE.search(folded.text)
    name = ""
    if source:
        start, end = source.span("name")
        name = sentence[folded.positions[start] : folded.source_end(end)]
    day, is_sure = _as_of(folded.text)
    return Facts(day, is_sure, name)


def _as_of(text: str) -> tuple[date | None, bool]:
    for match in _AS_OF.finditer(text):
        after = text[match.end() : match.end() + _REACH]
        whole = find_date(after)
        if whole and whole.start == 0 and whole.value:
            return whole.value, True
        if month := _MONTH.match(after):
            year, number = int(month["year"]), month_number(month["month"])
            return date(year, number, calendar.monthrange(year, number)[1]), False
    return None, True
