"""Pipe tables: rows of plain text, the first of which is the header."""

from __future__ import annotations

import re

from cms.contract.text import clean_line

Row = list[str]

# A cell ends at a bar that no backslash makes a letter.
_CELL = re.compile(r"((?:[^\\|]|\\.)*)\|")
# At most 15 digits: as many as a float carries without loss.
_NUMBER = re.compile(r"(?![^0-9]*([0-9][^0-9]*){16})-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")
_RULE = re.compile(r"(\| --- )+\|\Z")


def write_table(rows: list[Row]) -> str:
    """The Markdown of `rows`, all of one length."""
    header, *others = (_write_row(row) for row in rows)
    return "\n".join([header, f"|{' --- |' * len(rows[0])}", *others])


def _write_row(row: Row) -> str:
    cells = (clean_line(cell).replace("\\", "\\\\").replace("|", "\\|") or " " for cell in row)
    return f"|{'|'.join(f' {cell} ' for cell in cells)}|"


def read_table(markdown: str) -> list[Row]:
    """The rows of a table; raises ValueError saying what is wrong."""
    lines = markdown.split("\n")
    rows = [_read_row(line) for line in lines]
    if len(lines) < 2 or not _RULE.match(lines[1]):
        raise ValueError("its second line is not | --- |, once for each column: write that")
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            message = f"line {number} has {len(row)} cells, the header {len(rows[0])}"
            raise ValueError(f"{message}: give each row as many")
    return [rows[0], *rows[2:]]


def check_numbers(rows: list[Row]) -> None:
    """Raise ValueError unless all is numbers below the header and behind the first column."""
    if len(rows) < 2 or len(rows[0]) < 2:
        raise ValueError("has no numbers: add a column and a row")
    for row in rows[1:]:
        for cell in row[1:]:
            if not _NUMBER.match(cell):
                raise ValueError(f"{cell!r} is not a number: write it as 1250 or 36.5")


def _read_row(line: str) -> Row:
    cells = _CELL.findall(line[1:])
    if not line.startswith("|") or sum(len(cell) + 1 for cell in cells) != len(line) - 1:
        raise ValueError(f"the row {line!r} does not start and end with |: add them")
    return [re.sub(r"\\(.)", r"\1", cell).strip() for cell in cells]
