"""Dates in either digit system and in Levantine, Gulf, paired and English month names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from cms.importing.recognising.folding import fold_with_positions
from cms.importing.recognising.months import DAY_PATTERN, DAYS, MONTH_PATTERN, month_number

_WEEKDAY = rf"(?:يوم\s+)?(?:(?P<weekday>{DAY_PATTERN})\s*[,،]?\s*)?"
_YEAR = r"(?:عام\s+|سنه\s+)?(?P<year>(?:19|20)\d\d)(?!\d)"
_MONTH = (
    rf"(?:شهر\s+)?(?P<month>{MONTH_PATTERN})\.?"
    rf"(?:\s*[/(\-–]\s*(?P<twin>{MONTH_PATTERN})\s*\)?)?"
)
_DAY = r"(?<!\d)(?P<day>\d{1,2})(?!\d)"
_SPACE = r"\s*[,،]?\s*"
_FORMS = [
    re.compile(rf"{_WEEKDAY}{_DAY}\s*(?:st|nd|rd|th)?\s*(?:من\s+|of\s+|[-/]\s*)?{_MONTH}{_SPACE}[-/]?{_YEAR}"),
    re.compile(rf"{_WEEKDAY}{_MONTH}\s*{_DAY}(?:st|nd|rd|th)?{_SPACE}{_YEAR}"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(
        rf"{_WEEKDAY}(?<!\d)(?P<day>\d{{1,2}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?P=mark)"
        r"(?P<year>(?:19|20)\d\d)(?!\d)"
    ),
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundDate:
    value: date | None  # None for a day that no calendar has
    start: int  # of its text
    end: int
    doubt: str = ""


def find_date(text: str) -> FoundDate | None:
    """The first whole date in `text`."""
    folded = fold_with_positions(text)
    found = [match for form in _FORMS if (match := form.search(folded.text))]
    for match in sorted(found, key=lambda match: match.start("day")):
        value, doubt = _read(match)
        start = folded.positions[match.start()]
        return FoundDate(value, start, folded.source_end(match.end()), doubt)
    return None


def _read(match: re.Match[str]) -> tuple[date | None, str]:
    groups = match.groupdict()
    day, year = int(groups["day"]), int(groups["year"])
    doubts = []
    if groups["month"].isdecimal():
        month = int(groups["month"])
        if groups.get("mark"):
            day, month, doubt = _day_first(day, month)
            doubts.append(doubt)
    else:
        month = month_number(groups["month"])
        if groups.get("twin") and month_number(groups["twin"]) != month:
            doubts.append(f"{groups['month']} and {groups['twin']} are not the same month")
    try:
        value = date(year, month, day)
    except ValueError:
        return None, "no calendar has this day"
    weekday = groups.get("weekday")
    if weekday and DAYS[" ".join(weekday.split())] != value.weekday():
        doubts.append(f"{value} is a {value:%A}, the text names another day")
    return value, "; ".join(filter(None, doubts))


def _day_first(first: int, second: int) -> tuple[int, int, str]:
    """Iraq writes the day first. Day, month and what is not sure."""
    if second > 12 >= first:
        return second, first, "written month first"
    if first <= 12 and first != second:
        return first, second, "read as day/month/year"
    return first, second, ""
