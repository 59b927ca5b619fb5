"""The body of a document: blocks of Markdown and fences, one after another.

The grammar is that of docs/reference/contract.md. Rich text stays Markdown here; it becomes HTML
when a page is built, because its links depend on the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from site_builder.errors import ContentError
from site_builder.reading.references import Reference
from site_builder.reading.schemas import Schemas
from site_builder.reading.tables import read_table
from site_builder.reading.yaml_subset import load

_END, _NEXT = "<!-- end -->", "<!-- next -->"
_OPENING = re.compile(r"(/{3,}) ([a-z_]+)\Z")
_HEADING = re.compile(r"(#{2,3}) (\S.*)\Z")
_LINK = re.compile(r"(?<!\\)\]\((document|media):([^)\s]+)\)")
_INDENT = "    "
# Markdown takes time that grows with the square of marks that open and never close.
_MOST_MARKS = 1000


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a body as the file holds it; `markdown` is rich text or a heading's text."""

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    markdown: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    pieces: tuple[Piece, ...] = ()


def read_body(text: str, name: str, first_line: int, schemas: Schemas) -> tuple[Piece, ...]:
    """The pieces of a body; `first_line` is the place of its first line in the file."""
    for mark in "[<":
        if text.count(mark) > _MOST_MARKS:
            message = f"has more than {_MOST_MARKS} times {mark!r}: divide the page"
            raise ContentError(name, "body", message)
    lines = text.split("\n")[:-1]
    if not lines or lines[-1] != _END:
        raise ContentError(name, "", f"has no last line {_END!r}: the file was cut, restore it")
    if lines[0] != "" or lines[-2] != "":
        raise ContentError(
            name, f"line {first_line}", "has no empty line before or after the body: add it"
        )
    return _BodyReader(lines[1:-2], name, first_line + 1, schemas).pieces()


def body_references(pieces: tuple[Piece, ...], schemas: Schemas) -> Iterator[Reference]:
    """What the options and the links of a body point at."""
    for piece in pieces:
        schema = schemas.block(piece.name)
        if schema is not None:
            yield from schema.references(piece.options)
        for scheme, value in _LINK.findall(piece.markdown):
            yield Reference("body", "file" if scheme == "media" else "document", "", value)
        yield from body_references(piece.pieces, schemas)


class _BodyReader:
    """Reads blocks that stand one empty line apart."""

    def __init__(self, lines: list[str], name: str, first_line: int, schemas: Schemas) -> None:
        self._lines, self._name, self._first_line = lines, name, first_line
        self._schemas = schemas
        self._at = 0

    def pieces(self) -> tuple[Piece, ...]:
        found: list[Piece] = []
        goes_on = False  # whether a paragraph belongs to the rich text before it
        while self._at < len(self._lines):
            if self._at:
                self._empty_line()
            line = self._lines[self._at]
            if line == _NEXT and goes_on:
                self._at += 1
                goes_on = False
            elif piece := self._fence(line) or self._heading(line):
                found.append(piece)
                goes_on = False
            elif goes_on:
                markdown = f"{found[-1].markdown}\n\n{self._paragraph()}"
                found[-1] = Piece("rich_text", markdown=markdown)
            else:
                found.append(Piece("rich_text", markdown=self._paragraph()))
                goes_on = True
        return tuple(found)

    def _empty_line(self) -> None:
        if self._lines[self._at] != "":
            raise self._error(self._at, "follows a block at once: put an empty line before it")
        self._at += 1
        if self._at == len(self._lines) or self._lines[self._at] == "":
            raise self._error(self._at, "is a second empty line: leave one")

    def _heading(self, line: str) -> Piece | None:
        heading = _HEADING.match(line)
        if heading is None:
            return None
        self._at += 1
        return Piece("heading", {"level": len(heading[1])}, heading[2])

    def _paragraph(self) -> str:
        start = self._at
        while self._at < len(self._lines) and self._lines[self._at] != "":
            if self._lines[self._at].startswith("///") or self._lines[self._at] == _NEXT:
                raise self._error(self._at, "opens no block here: mend or remove it")
            self._at += 1
        return "\n".join(self._lines[start : self._at])

    def _fence(self, line: str) -> Piece | None:
        opening = _OPENING.match(line)
        if opening is None:
            return None
        slashes, name = opening.groups()
        start = self._at
        schema = self._schemas.block(name)
        if schema is None:
            raise self._error(start, f"opens {name!r}, which is no block: mend or remove it")
        try:
            end = self._lines.index(slashes, start)
        except ValueError as error:
            raise self._error(start, f"is closed by no line {slashes!r}: add it") from error
        self._at = end + 1
        body = start + 1
        while body < end and self._lines[body].startswith(_INDENT):
            body += 1
        options = self._options(start + 1, body)
        schema.check(options, self._name, f"line {start + self._first_line}.{name}")
        return self._with_body(Piece(name, options), schema.source["x-body"], body, end)

    def _options(self, start: int, end: int) -> dict[str, Any]:
        if start == end:
            return {}
        yaml = "".join(f"{line.removeprefix(_INDENT)}\n" for line in self._lines[start:end])
        return load(yaml, self._name, first_line=start + self._first_line)

    def _with_body(self, piece: Piece, sort: str | None, start: int, end: int) -> Piece:
        lines = self._lines[start:end]
        if sort is None:
            if lines:
                raise self._error(
                    start, f"stands within {piece.name!r}, which has no body: remove it"
                )
            return piece
        if len(lines) < 2 or lines[0] != "" or "" in (lines[1], lines[-1]):
            raise self._error(
                start, f"is not the body of {piece.name!r}: put an empty line and text"
            )
        if sort == "rich_text":
            return replace(piece, markdown="\n".join(lines[1:]))
        first_line = start + 1 + self._first_line
        if sort == "table":
            return replace(piece, rows=read_table(lines[1:], self._name, first_line))
        inner = _BodyReader(lines[1:], self._name, first_line, self._schemas)
        return replace(piece, pieces=inner.pieces())

    def _error(self, index: int, message: str) -> ContentError:
        return ContentError(self._name, f"line {index + self._first_line}", message)
