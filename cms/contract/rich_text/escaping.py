"""Text so that Python-Markdown reads it as text."""

from __future__ import annotations

import re

from cms.contract.rich_text.normal_form import is_mark

# Everywhere: the marks of styles, links and code, and whatever begins HTML. An underscore within a
# word is never a mark. `\\]:` would still end the name of a reference.
_ANYWHERE = re.compile(r"[\\`*\[\]<&]|(?<![^\W_])_|_(?![^\W_])")
_ENTITIES = {"<": "&lt;", "&": "&amp;"}

# At the start of a line: headings, quotes, lists (in any digits), rules, underlines of headings,
# and the fences of blocks. The mark to escape is the group.
_LINE_START = re.compile(
    r"""
      (?P<mark>[#>])
    | (?P<bullet>[-+])(?=[-\s]|\Z)
    | \d{1,9}(?P<number>[.)])(?=\s|\Z)
    | (?P<entity>=)(?==*\s*\Z)
    | (?P<fence>/)(?=//)
    """,
    re.VERBOSE,
)
_WITHOUT_BACKSLASH = {"=", "/"}


def escape_text(text: str) -> str:
    """`text` without what stands only at the start of lines."""
    escaped = _ANYWHERE.sub(_escape, text)
    if is_mark(text[:1] or " "):
        # Written as it is, it might melt into the mark-up before it.
        return f"&#{ord(text[0])};{escaped[1:]}"
    return escaped


def _escape(match: re.Match[str]) -> str:
    if match[0] == "]" and match.string[match.end() : match.end() + 1] == ":":
        return "&#93;"
    return _ENTITIES.get(match[0], f"\\{match[0]}")


def escape_line_start(line: str) -> str:
    """A line of Markdown that begins with text."""
    match = _LINE_START.match(line)
    if not match:
        return line
    place = match.start(match.lastgroup or 0)
    mark = line[place]
    escaped = f"&#{ord(mark)};" if mark in _WITHOUT_BACKSLASH else f"\\{mark}"
    return f"{line[:place]}{escaped}{line[place + 1 :]}"
