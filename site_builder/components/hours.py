"""When a service or an office is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from site_builder.text import day
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """Days with one opening and one closing time; between two dates for hours of a season."""

    days: str  # a day, a range or a list of days in the page's language
    opens_at: str  # "08:30", for format.time
    closes_at: str
    valid_from: date | None  # None: hours of the whole year
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class HoursException:
    """Days, the last one included, on which other hours hold; closed where there are none."""

    valid_from: date
    valid_to: date
    opens_at: str  # "" when closed
    closes_at: str
    is_closed: bool


def opening_hours(data: Mapping[str, Any], view: View) -> tuple[OpeningHours, ...]:
    return tuple(
        OpeningHours(
            view.format.days(it["byday"]),
            it["opens_at"],
            it["closes_at"],
            day(it.get("valid_from")),
            day(it.get("valid_to")),
        )
        for it in data.get("schedules", ())
    )


def exceptions(data: Mapping[str, Any]) -> tuple[HoursException, ...]:
    """The earliest first."""
    found = (
        HoursException(
            date.fromisoformat(it["valid_from"]),
            date.fromisoformat(it["valid_to"]),
            it.get("opens_at", ""),
            it.get("closes_at", ""),
            is_closed="opens_at" not in it,
        )
        for it in data.get("schedule_exceptions", ())
    )
    return tuple(sorted(found, key=lambda it: (it.valid_from, it.valid_to)))
