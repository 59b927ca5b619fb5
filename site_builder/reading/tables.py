"""The pipe table of a fence: plain text in cells, `\\` and `|` escaped."""

from __future__ import annotations

import re

from site_builder.errors import ContentError

_CELL_END = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_ESCAPE = re.compile(r"\\([\\|])")
_RULE = "---"


def read_table(lines: list[str], name: str, first_line: int) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, the header first."""
    rows = [_cells(line, name, first_line + number) for number, line in enumerate(lines)]
    if len(rows) < 2 or set(rows[1]) != {_RULE}:
        raise ContentError(name, f"line {first_line + 1}", "is not '| --- |': rule the header off")
    for number, row in enumerate(rows):
        if len(row) != len(rows[0]):
            raise ContentError(
                name,
                f"line {first_line + number}",
                f"has {len(row)} cells, the header {len(rows[0])}: mend the row",
            )
    return (rows[0], *rows[2:])


def _cells(line: str, name: str, number: int) -> tuple[str, ...]:
    if not (line.startswith("| ") and line.endswith(" |")):
        raise ContentError(name, f"line {number}", "is not a row '| … |': mend it")
    inner = _CELL_END.sub(lambda match: f"{match[1]}\n", line[1:])
    return tuple(
        _ESCAPE.sub(r"\1", cell.strip(" ")) for cell in inner.removesuffix("\n").split("\n")
    )
