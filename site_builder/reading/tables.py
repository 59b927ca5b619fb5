"""The pipe table of a fence: plain text in cells, `\\` and `|` escaped."""

from __future__ import annotations

import re

Row = tuple[str, ...]

# A cell ends at a bar that no backslash makes a letter.
_CELL = re.compile(r"((?:[^\\|]|\\.)*)\|")
# At most 15 digits: as many as a float carries without loss.
_NUMBER = re.compile(r"(?![^0-9]*([0-9][^0-9]*){16})-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")
_RULE = re.compile(r"(\| --- )+\|\Z")


def read_table(lines: list[str]) -> tuple[Row, ...]:
    """The rows, the header first; ValueError says what is wrong."""
    rows = [_read_row(line) for line in lines]
    if len(lines) < 2 or not _RULE.match(lines[1]):
        raise ValueError("its second line is not | --- |, once for each column: write that")
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            message = f"line {number} has {len(row)} cells, the header {len(rows[0])}"
            raise ValueError(f"{message}: give each row as many")
    return (rows[0], *rows[2:])


def check_numbers(rows: tuple[Row, ...]) -> None:
    """ValueError unless all is numbers below the header and behind the first column."""
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
    return tuple(re.sub(r"\\(.)", r"\1", cell).strip(" ") for cell in cells)
