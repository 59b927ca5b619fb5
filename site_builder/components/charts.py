"""Charts, computed from their tables."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import chain

from site_builder.formatting import Formatter

_NUMBER = re.compile(
    r"([-+\u2212]?)([0-9]+|[0-9]{1,3}(?:[,\u066c \u00a0\u202f][0-9]{3})+)(?:[.\u066b]([0-9]+))?"
)

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A number of a chart."""

    value: float | None  # None where the table has no number
    text: str  # as the page writes it, "" likewise
    share: float  # 0 to 1: of the way from the least to the greatest value of the axis


@dataclass(frozen=True, slots=True)
class Series:
    """A column of a chart's table; its points stand in the order of the chart's labels."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows. The axis starts at 0 or, with negative numbers, at the least of them."""

    kind: str  # bar, column, line
    heading: str  # of the labels
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    minimum: float  # of the axis
    maximum: float
    zero: float  # where on the axis, 0 to 1, zero is


def make_chart(kind: str, rows: Rows, formatter: Formatter) -> Chart:
    """The chart of a table; ValueError names a cell that holds no number."""
    head, *lines = rows
    values = [
        [_value(cell, line[0], name) for cell, name in zip(line[1:], head[1:], strict=True)]
        for line in lines
    ]
    known = [value for value in chain.from_iterable(values) if value is not None]
    minimum, maximum = min([0.0, *known]), max([0.0, *known])
    span = (maximum - minimum) or 1.0
    points = [[_point(value, minimum, span, formatter) for value in line] for line in values]
    return Chart(
        kind=kind,
        heading=head[0],
        labels=tuple(line[0] for line in lines),
        series=tuple(
            Series(name, tuple(line[index] for line in points))
            for index, name in enumerate(head[1:])
        ),
        minimum=minimum,
        maximum=maximum,
        zero=-minimum / span,
    )


def written(chart: Chart) -> Rows:
    """The rows of a chart's table below its header, as the page writes the numbers."""
    return tuple(
        (label, *(series.points[index].text for series in chart.series))
        for index, label in enumerate(chart.labels)
    )


def _value(cell: str, label: str, name: str) -> float | None:
    """A number in any digits, with or without thousands set apart."""
    if not cell.strip():
        return None
    digits = "".join(str(unicodedata.digit(it, it)) for it in cell.strip())
    match = _NUMBER.fullmatch(digits)
    if match is None:
        message = f"{cell!r} ({label}, {name}) is no number: write it as 1234.5, units in `unit`"
        raise ValueError(message)
    sign, whole, fraction = match.groups()
    number = float(f"{re.sub('[^0-9]', '', whole)}.{fraction or 0}")
    return -number if sign in ("-", "\u2212") else number


def _point(value: float | None, minimum: float, span: float, formatter: Formatter) -> Point:
    if value is None:
        return Point(None, "", 0.0)
    return Point(value, formatter.number(value), (value - minimum) / span)
