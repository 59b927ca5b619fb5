"""Headings of a body: one line of plain text."""

from __future__ import annotations

import re
from html import unescape

from cms.contract.rich_text.escaping import escape_text

HEADING = re.compile(r"(#{2,3}) +(\S.*?) *\Z")
# Python-Markdown's escapes, and entities.
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!])|&(?:#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z0-9]+);")


def write_heading(level: int, text: str) -> str:
    """The line of a heading of level 2 or 3."""
    words = re.sub(r"(?<!&)#", r"\\#", escape_text(text))
    return f"{'#' * level} {words}"


def read_heading(line: str) -> tuple[int, str] | None:
    """Level and text of a line, if it is a heading."""
    match = HEADING.match(line)
    if not match:
        return None
    return len(match[1]), _ESCAPE.sub(lambda found: found[1] or unescape(found[0]), match[2])
