"""How much one body may hold: Markdown takes a time that grows with the square of some texts.

The limits are those of docs/reference/contract.md; the builder keeps the same ones.
"""

from __future__ import annotations

import re

MAX_CHARACTERS = 100_000
MAX_LINES = 3000
MAX_MARKS = 1000  # of each sort that opens a link or an element
# Spaces, marks of lists and of quotations before the text of a line; each may be one step deeper.
_DEEP = re.compile(r"^(?:[ >]|[-+*] |\d+\. ){41}", re.MULTILINE)


def excess(body: str, first_line: int) -> str:
    """What a body has too much of, or ""; `first_line` is the place of its first line."""
    text = body.strip("\n")
    if len(text) > MAX_CHARACTERS:
        return f"has more than {MAX_CHARACTERS} characters: divide the page"
    if text.count("\n") >= MAX_LINES:
        return f"has more than {MAX_LINES} lines: divide the page"
    for mark in "[<":
        if body.count(mark) > MAX_MARKS:
            return f"has more than {MAX_MARKS} times {mark!r}: divide the page"
    if deep := _DEEP.search(body):
        line = first_line + body.count("\n", 0, deep.start())
        return f"line {line}: is nested too deeply: use fewer steps in lists"
    return ""
