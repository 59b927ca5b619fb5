"""Parts of a page that open and close, as HTML marks them."""

from __future__ import annotations

from dataclasses import replace

from cms.importing.lines import Line, Role

_TEXTS = (Role.TEXT, Role.ITEM, Role.NUMBERED, Role.BLANK)


def close_part(lines: list[Line]) -> list[Line]:
    """The lines of one part: its heading and texts, or a plain heading where it holds more."""
    if not lines or lines[0].role is not Role.PART:
        return lines
    heading, *content = lines
    if all(line.role in _TEXTS for line in content):
        return [heading, *(replace(line, is_within=True) for line in content)]
    return [heading.with_role(Role.HEADING, 3), *content]
