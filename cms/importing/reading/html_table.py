"""Tables of an HTML page: data as tables, layout as text, and what is neither as lines."""

from __future__ import annotations

from enum import Enum, auto

from bs4.element import Tag

from cms.importing.lines import Line, Link, Role
from cms.importing.notes import Note
from cms.importing.reading.html_page import one_line

_LONGEST_CELL = 200
_MOST_COLUMNS = 20
_MOST_ROWS = 1000  # that one cell may go over

Row = tuple[str, ...]


class TableForm(Enum):
    DATA = auto()  # two rows or more of the same number of short cells
    ROWS = auto()  # short cells, but too few or in rows of different lengths
    LAYOUT = auto()  # long texts, other tables or a single column


def form_of(table: Tag) -> TableForm:
    """The form of a table that holds no other."""
    cells = rows(table)
    widths = {len(row) for row in cells}
    if max(widths, default=0) < 2 or any(
        len(cell) > _LONGEST_CELL for row in cells for cell in row
    ):
        return TableForm.LAYOUT
    is_data = len(cells) >= 2 and len(widths) == 1 and max(widths) <= _MOST_COLUMNS
    return TableForm.DATA if is_data else TableForm.ROWS


def table_lines(table: Tag, form: TableForm, number: int) -> list[Line]:
    """One line for a table of data; for one of rows the caption and a line for each row."""
    caption = one_line(table.caption.get_text(" ")) if table.caption else ""
    if form is TableForm.DATA:
        return [Line(number, caption, Role.TABLE, links=_links(table), rows=rows(table))]
    lines = [Line(number, caption)] if caption else []
    for row in table("tr"):
        if text := " | ".join(filter(None, _texts(row))):
            lines.append(Line(row.sourceline or number, text, links=_links(row)))
    return lines


def table_notes(table: Tag, form: TableForm, number: int) -> list[Note]:
    if form is TableForm.ROWS:
        reason = "table with rows of different lengths, or one row, kept as lines: make it again"
        return [Note("doubt", number, reason)]
    if form is TableForm.LAYOUT:
        return [Note("done", number, "table that lays out the page read as text")]
    first = table.find("tr")
    if isinstance(first, Tag) and not first.find("th") and not first.find_parent("thead"):
        reason = "no row of the table is marked as its header: the first was taken"
        return [Note("doubt", number, reason)]
    return []


def rows(table: Tag) -> tuple[Row, ...]:
    """Cells by row; places that a cell over several columns or rows covers are empty."""
    found: list[Row] = []
    covered: dict[int, int] = {}  # column: how many more rows a cell above reaches down
    for row in table("tr"):
        if not row.find(["td", "th"]):
            continue
        found.append(_row(row, covered))
    return tuple(found)


def _row(row: Tag, covered: dict[int, int]) -> Row:
    cells: list[str] = []

    def pass_covered() -> None:
        while covered.get(len(cells), 0):
            covered[len(cells)] -= 1
            cells.append("")

    for cell in row(["td", "th"]):
        pass_covered()
        down = _span(cell, "rowspan", _MOST_ROWS) - 1
        texts = [one_line(cell.get_text(" "))]
        texts += [""] * (_span(cell, "colspan", _MOST_COLUMNS) - 1)
        for text in texts:
            covered[len(cells)] = down
            cells.append(text)
    pass_covered()
    return tuple(cells)


def _span(cell: Tag, name: str, most: int) -> int:
    value = str(cell.get(name, "1"))
    return max(min(int(value), most), 1) if value.isdecimal() and len(value) < 9 else 1


def _texts(row: Tag) -> list[str]:
    return [one_line(cell.get_text(" ")) for cell in row(["td", "th"])]


def _links(tag: Tag) -> tuple[Link, ...]:
    found = [Link(one_line(a.get_text()), str(a["href"]).strip()) for a in tag("a", href=True)]
    return tuple(link for link in found if link.address)
