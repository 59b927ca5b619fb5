"""Key figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from site_builder.text import day


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with the day it was true and its source."""

    value: int | float  # for format.number
    label: str
    as_of: date | None  # the day it was true
    source: str  # who says so


def figures(data: Iterable[Mapping[str, Any]]) -> tuple[Figure, ...]:
    return tuple(
        Figure(it["value"], it["label"], day(it.get("as_of")), it.get("source", "")) for it in data
    )
