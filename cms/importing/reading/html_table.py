"""Tables of an HTML page: those that hold data, not those that lay out the page."""

from __future__ import annotations

from bs4.element import Tag

from cms.importing.reading.html_page import one_line

_LONGEST_CELL = 200
_MOST_COLUMNS = 20


def is_data(table: Tag) -> bool:
    """Two rows or more of the same number of short cells."""
    if table.find("table"):
        return False
    cells = rows(table)
    widths = {len(row) for row in cells}
    return (
        len(cells) >= 2
        and len(widths) == 1
        and 2 <= widths.pop() <= _MOST_COLUMNS
        and all(len(cell) <= _LONGEST_CELL for row in cells for cell in row)
    )


def rows(table: Tag) -> tuple[tuple[str, ...], ...]:
    return tuple(_cells(row) for row in table("tr") if row.find(["td", "th"]))


def _cells(row: Tag) -> tuple[str, ...]:
    cells: list[str] = []
    for cell in row(["td", "th"]):
        span = str(cell.get("colspan", "1"))
        extra = min(int(span), _MOST_COLUMNS) - 1 if span.isdecimal() else 0
        cells += [one_line(cell.get_text(" ")), *[""] * extra]
    return tuple(cells)
