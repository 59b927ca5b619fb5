"""Charts, computed from their tables."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from site_builder.formatting import Formatter

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A number of a chart."""

    value: float
    text: str  # as the page writes it
    share: float  # 0 to 1: where on the axis, from its minimum to its maximum


@dataclass(frozen=True, slots=True)
class Series:
    """A column of a chart's table; its points stand in the order of the chart's labels."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows, along an axis that spans all its numbers and zero."""

    kind: str  # bar, column, line
    heading: str  # of the labels
    labels: tuple[str, ...]  # of the points, as the first column has them
    series: tuple[Series, ...]
    minimum: float  # of the axis
    maximum: float
    zero: float  # 0 to 1: where on the axis zero is


def make_chart(kind: str, rows: Rows, formatter: Formatter) -> Chart:
    """The chart of a table that has been checked."""
    head, *lines = rows
    values = [[float(cell) for cell in line[1:]] for line in lines]
    known = [0.0, *chain.from_iterable(values)]
    minimum, maximum = min(known), max(known)
    span = (maximum - minimum) or 1.0
    return Chart(
        kind=kind,
        heading=head[0],
        labels=tuple(line[0] for line in lines),
        series=tuple(
            Series(name, tuple(_point(line[index], minimum, span, formatter) for line in values))
            for index, name in enumerate(head[1:])
        ),
        minimum=minimum,
        maximum=maximum,
        zero=-minimum / span,
    )


def _point(value: float, minimum: float, span: float, formatter: Formatter) -> Point:
    return Point(value, formatter.number(value), (value - minimum) / span)


def written(chart: Chart) -> Rows:
    """The rows of a chart's table below its header, as the page writes the numbers."""
    return tuple(
        (label, *(series.points[index].text for series in chart.series))
        for index, label in enumerate(chart.labels)
    )
