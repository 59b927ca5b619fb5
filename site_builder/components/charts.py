"""Charts, computed from their tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from site_builder.errors import ContentError
from site_builder.formatting import Formatter
from site_builder.reading.bodies import Piece
from site_builder.reading.documents import Document

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")

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
    labels: tuple[str, ...]
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


def check_charts(document: Document) -> None:
    """ContentError for a chart that cannot be drawn from its table."""
    for piece in _charts(document.body):
        head, *lines = piece.rows
        if len(head) < 2 or not lines:
            raise _error(document, piece, "has no numbers: add a column and a row of them")
        for number, line in enumerate(lines, 1):
            for name, cell in zip(head[1:], line[1:], strict=True):
                if not _NUMBER.match(cell):
                    place = f"row {number} ({line[0]}), column {name}"
                    message = f"{place}: {cell!r} is no number: write it as 1250 or 36.5"
                    raise _error(document, piece, message)


def _charts(pieces: Iterable[Piece]) -> Iterable[Piece]:
    for piece in pieces:
        if piece.name == "chart":
            yield piece
        yield from _charts(piece.pieces)


def _error(document: Document, chart: Piece, message: str) -> ContentError:
    return ContentError(document.file, "body", f"chart {chart.options['caption']!r}: {message}")
