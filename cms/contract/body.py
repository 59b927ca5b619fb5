"""The body of a document: Markdown to a sequence of pieces, one for each block, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from cms.contract import strict_yaml
from cms.contract.errors import BodyLimitError
from cms.contract.heading import read_heading, write_heading
from cms.contract.limits import excess
from cms.contract.ordering import canonical
from cms.contract.pieces import (
    BLOCKS,
    FENCE,
    HEADING,
    RICH_TEXT,
    Piece,
    block_schema,
    body_error,
    check_piece,
)
from cms.contract.schemas import Schemas

__all__ = ["HEADING", "RICH_TEXT", "Piece", "read_body", "write_body"]

NEXT = "<!-- next -->"
INDENT = "    "


def write_body(pieces: Iterable[Piece], schemas: Schemas) -> str:
    """The Markdown of a body; raises ContractError when a piece breaks its schema or a limit."""
    return _within_limits(_write_pieces(pieces, schemas))


def read_body(markdown: str, schemas: Schemas) -> list[Piece]:
    """The pieces of a body; raises ContractError."""
    return list(_Lines(_within_limits(markdown).split("\n"), schemas).pieces())


def _within_limits(markdown: str) -> str:
    if problem := excess(markdown, first_line=1):
        raise BodyLimitError("", "body", problem)
    return markdown


def _write_pieces(pieces: Iterable[Piece], schemas: Schemas, within: str = "") -> str:
    parts: list[str] = []
    last = ""
    for piece in pieces:
        if piece.name == RICH_TEXT:
            check_piece(piece, schemas, within)
            parts += [NEXT, piece.body] if last == RICH_TEXT else [piece.body]
        elif piece.name == HEADING:
            check_piece(piece, schemas, within)
            parts.append(write_heading(piece.options["level"], piece.options["text"]))
        else:
            parts.append(_write_fence(piece, schemas, within))
        last = piece.name
    return "\n\n".join(parts)


def _write_fence(piece: Piece, schemas: Schemas, within: str) -> str:
    piece = replace(piece, options=canonical(piece.options, block_schema(piece, schemas)))
    check_piece(piece, schemas, within)
    text = piece.body or _write_pieces(piece.pieces, schemas, piece.name)
    inner = (FENCE.match(line) for line in text.split("\n"))
    slashes = "/" * max((len(match[1]) + 1 for match in inner if match), default=3)
    try:
        options = strict_yaml.dump(piece.options) if piece.options else ""
    except ValueError as error:
        raise piece.error(str(error)) from error
    lines = [f"{INDENT}{line}" for line in options.split("\n")[:-1]]
    body = ["", text] if text else []
    return "\n".join([f"{slashes} {piece.name}", *lines, *body, slashes])


class _Lines:
    """The lines of a body, or of those within a block, read from first to last."""

    def __init__(
        self, lines: list[str], schemas: Schemas, first_line: int = 1, within: str = ""
    ) -> None:
        self.lines = lines
        self.schemas = schemas
        self.first_line = first_line
        self.within = within
        self.at = 0

    def pieces(self) -> Iterator[Piece]:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line or line == NEXT:
                self.at += 1
                continue
            piece = self.piece(line)
            check_piece(piece, self.schemas, self.within)
            yield piece

    def piece(self, line: str) -> Piece:
        if fence := FENCE.match(line):
            return self.fence(fence[1], fence[2] or "")
        if heading := read_heading(line):
            self.at += 1
            options = {"level": heading[0], "text": heading[1]}
            return Piece(HEADING, options, line=self.place(self.at - 1))
        return self.rich_text()

    def place(self, index: int) -> int:
        """The number of a line in the whole body."""
        return self.first_line + index

    def rich_text(self) -> Piece:
        start = self.at
        while self.at < len(self.lines) and not self.is_at_next_block():
            self.at += 1
        text = "\n".join(self.lines[start : self.at])
        return Piece(RICH_TEXT, body=text.strip("\n"), line=self.place(start))

    def is_at_next_block(self) -> bool:
        line, last = self.lines[self.at], self.lines[self.at - 1]
        return bool(line == NEXT or FENCE.match(line) or (not last and read_heading(line)))

    def fence(self, slashes: str, name: str) -> Piece:
        start = self.place(self.at)
        if not name:
            raise body_error(start, f"{slashes} closes a block that was not opened: remove it")
        self.at += 1
        options = list(self.take_while_indented())
        first = self.at
        while self.at < len(self.lines) and self.lines[self.at].rstrip(" ") != slashes:
            self.at += 1
        piece = Piece(name, _read_options(options, name, start), line=start)
        if self.at == len(self.lines):
            raise piece.error(f"is not closed: add the line {slashes}")
        self.at += 1
        return self.with_body(piece, first)

    def with_body(self, piece: Piece, first: int) -> Piece:
        lines = self.lines[first : self.at - 1]
        if lines and lines[0]:
            raise piece.error("no empty line before its text: add it")
        if block_schema(piece, self.schemas).get("x-body") != BLOCKS:
            return replace(piece, body="\n".join(lines).strip("\n"))
        inner = _Lines(lines, self.schemas, self.place(first), piece.name)
        return replace(piece, pieces=tuple(inner.pieces()))

    def take_while_indented(self) -> Iterator[str]:
        while self.at < len(self.lines) and self.lines[self.at].startswith(INDENT):
            yield self.lines[self.at][len(INDENT) :]
            self.at += 1


def _read_options(lines: list[str], name: str, start: int) -> dict[str, Any]:
    if not lines:
        return {}
    try:
        options = strict_yaml.load("".join(f"{line}\n" for line in lines))
    except strict_yaml.YamlError as error:
        raise body_error(start + error.line, f"{name}: {error.message}") from error
    if not isinstance(options, dict):
        raise body_error(start, f"{name}: its options are not a mapping: write key: value")
    return options
