"""The body of a document: blocks of Markdown and fences, one after another.

The grammar is that of docs/reference/contract.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html import unescape
from typing import Any

from site_builder.errors import ContentError
from site_builder.reading.limits import excess
from site_builder.reading.references import Reference, Sort
from site_builder.reading.schemas import Schema, Schemas
from site_builder.reading.tables import check_numbers, read_table
from site_builder.reading.yaml_subset import load
from site_builder.rich_text import convert, link_addresses

_END, _NEXT = "<!-- end -->", "<!-- next -->"
_FENCE = re.compile(r"(/{3,})(?: +(\S.*?))? *\Z")
_HEADING = re.compile(r"(#{2,3}) +(\S.*?) *\Z")
# In a heading, which is plain text, a mark is escaped by a backslash or written as an entity.
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!])|&(?:#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z0-9]+);")
_LINKS: dict[str, Sort] = {"document": "document", "media": "file"}
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a body; `html` is converted rich text, `rows` are those of a table."""

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    html: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    pieces: tuple[Piece, ...] = ()


def read_body(text: str, name: str, first_line: int, schemas: Schemas) -> tuple[Piece, ...]:
    """The pieces of a body; `first_line` is the place of its first line in the file."""
    lines = text.split("\n")[:-1]
    if not lines or lines[-1] != _END:
        raise ContentError(name, "", f"has no last line {_END!r}: the file was cut, restore it")
    if problem := excess(text.removesuffix(f"{_END}\n"), first_line):
        raise ContentError(name, "body", problem)
    return tuple(_BodyReader(lines[:-1], name, first_line, schemas).pieces())


def body_references(pieces: tuple[Piece, ...], schemas: Schemas) -> Iterator[Reference]:
    """What the options and the links of a body point at."""
    for piece in pieces:
        schema = schemas.block(piece.name)
        if schema is not None:
            for reference in schema.references(piece.options):
                yield replace(reference, field="body")
        for address in link_addresses(piece.html):
            scheme, _, value = address.partition(":")
            if scheme in _LINKS:
                yield Reference("body", _LINKS[scheme], "", value)
        yield from body_references(piece.pieces, schemas)


class _BodyReader:
    """Reads blocks one after another; more than one empty line may stand between them."""

    def __init__(
        self, lines: list[str], name: str, first_line: int, schemas: Schemas, within: str = ""
    ) -> None:
        self._lines, self._name, self._first_line = lines, name, first_line
        self._schemas = schemas
        self._within = within  # the block that holds these
        self._at = 0

    def pieces(self) -> Iterator[Piece]:
        start = 0
        while self._at < len(self._lines):
            line = self._lines[self._at]
            fence = _FENCE.match(line)
            heading = _HEADING.match(line) if self._follows_empty_line() else None
            if not (fence or heading or line == _NEXT):
                self._at += 1
                continue
            yield from self._rich_text(start)
            if fence:
                yield self._fence(fence[1], fence[2])
            else:
                self._at += 1
            if heading:
                self._check_place("heading", None, self._at - 1)
                text = _ESCAPE.sub(lambda found: found[1] or unescape(found[0]), heading[2])
                yield Piece("heading", {"level": len(heading[1]), "text": text})
            start = self._at
        yield from self._rich_text(start)

    def _follows_empty_line(self) -> bool:
        return self._at == 0 or self._lines[self._at - 1] == ""

    def _rich_text(self, start: int) -> Iterator[Piece]:
        markdown = "\n".join(self._lines[start : self._at]).strip("\n")
        if markdown:
            start = next(place for place in range(start, self._at) if self._lines[place])
            self._check_place("rich_text", None, start)
            yield Piece("rich_text", html=self._converted(markdown, start))

    def _fence(self, slashes: str, name: str | None) -> Piece:
        start = self._at
        if not name:
            raise self._error(start, f"{slashes} closes a block that was not opened: remove it")
        schema = self._schemas.block(name)
        if schema is None:
            raise self._error(start, f"{name} is no block: mend or remove it")
        self._check_place(name, schema, start)
        closing = (at for at in range(start, len(self._lines)) if self._closes(at, slashes))
        end = next(closing, 0)
        if not end:
            raise self._error(start, f"{name} is not closed: add the line {slashes}")
        self._at = end + 1
        body = start + 1
        while body < end and self._lines[body].startswith(_INDENT):
            body += 1
        piece = Piece(name, self._options(name, start + 1, body))
        try:
            schema.check(piece.options, self._name)
        except ContentError as error:
            raise self._error(start, f"{name}: {error.field}: {error.message}") from error
        return self._with_body(piece, schema.source, body, end)

    def _closes(self, index: int, slashes: str) -> bool:
        return self._lines[index].rstrip(" ") == slashes

    def _check_place(self, name: str, schema: Schema | None, start: int) -> None:
        holder = self._schemas.block(self._within)
        allowed = holder.source.get("x-blocks") if holder else None
        if allowed is not None and name not in allowed:
            message = f"{name} cannot stand in {self._within}: use {', '.join(allowed)} there"
            raise self._error(start, message)
        wanted = schema.source.get("x-within") if schema else None
        if wanted not in (None, self._within):
            raise self._error(start, f"{name} stands in no {wanted}: put it into one")

    def _options(self, name: str, start: int, end: int) -> dict[str, Any]:
        if start == end:
            return {}
        yaml = "".join(f"{line.removeprefix(_INDENT)}\n" for line in self._lines[start:end])
        try:
            return load(yaml, self._name, first_line=start + self._first_line)
        except ContentError as error:
            text = f"{error.field}: {error.message}" if error.field else error.message
            raise ContentError(self._name, "body", f"{name}: {text}") from error

    def _with_body(self, piece: Piece, schema: dict[str, Any], start: int, end: int) -> Piece:
        sort = schema["x-body"]
        lines = self._lines[start:end]
        text = "\n".join(lines).strip("\n")
        if lines and lines[0]:
            raise self._error(start, f"{piece.name} has no empty line before its text: add it")
        if text and sort is None:
            raise self._error(start, f"{piece.name} has a text but can have none: remove it")
        if sort is not None and not text:
            raise self._error(start, f"{piece.name} is empty: write its text after an empty line")
        if sort == "blocks":
            place = start + self._first_line
            inner = _BodyReader(lines, self._name, place, self._schemas, piece.name)
            return replace(piece, pieces=tuple(inner.pieces()))
        if any(_FENCE.match(line) for line in lines):
            raise self._error(start, f"{piece.name} is not closed before the next block: close it")
        if sort != "table":
            return replace(piece, html=self._converted(text, start))
        return replace(piece, rows=self._rows(piece.name, schema, text, start))

    def _rows(
        self, name: str, schema: dict[str, Any], text: str, start: int
    ) -> tuple[tuple[str, ...], ...]:
        try:
            rows = read_table(text.split("\n"))
            if schema.get("x-numbers"):
                check_numbers(rows)
        except ValueError as error:
            raise self._error(start, f"{name}: {error}") from error
        return rows

    def _converted(self, markdown: str, start: int) -> str:
        try:
            return convert(markdown)
        except RecursionError as error:
            raise self._error(start, "is nested too deeply: use fewer steps in lists") from error

    def _error(self, index: int, message: str) -> ContentError:
        return ContentError(self._name, "body", f"line {index + self._first_line}: {message}")
