"""The body of a document: Markdown to a sequence of pieces, one for each block, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from cms.contract import strict_yaml
from cms.contract.errors import BodyLimitError, ContractError
from cms.contract.heading import read_heading, write_heading
from cms.contract.limits import excess
from cms.contract.ordering import canonical
from cms.contract.schemas import Schemas

RICH_TEXT = "rich_text"
HEADING = "heading"
BLOCKS = "blocks"  # an x-body: blocks within a block
NEXT = "<!-- next -->"
INDENT = "    "
FENCE = re.compile(r"(/{3,})(?: +(\S.*?))? *\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block as the contract has it.

    A rich_text has a `body` only, a heading the options `level` and `text`, a fence what
    blocks.schema.json says. `line` is where it starts in the body, counted from 1.
    """

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    body: str = ""
    line: int = field(default=0, compare=False)

    def error(self, message: str) -> ContractError:
        return _error(self.line, f"{self.name}: {message}")


def _error(line: int, message: str) -> ContractError:
    return ContractError("", "body", f"line {line}: {message}" if line else message)


def write_body(pieces: Iterable[Piece], schemas: Schemas) -> str:
    """The Markdown of a body; raises ContractError when a piece breaks its schema or a limit."""
    parts: list[str] = []
    last = ""
    for piece in pieces:
        if piece.name == RICH_TEXT:
            parts += [NEXT, piece.body] if last == RICH_TEXT else [piece.body]
        elif piece.name == HEADING:
            parts.append(write_heading(piece.options["level"], piece.options["text"]))
        else:
            parts.append(_write_fence(piece, schemas))
        last = piece.name
    return _within_limits("\n\n".join(parts))


def _within_limits(markdown: str) -> str:
    if problem := excess(markdown, first_line=1):
        raise BodyLimitError("", "body", problem)
    return markdown


def _write_fence(piece: Piece, schemas: Schemas) -> str:
    schema = schemas.blocks[piece.name]
    piece = Piece(piece.name, canonical(piece.options, schema), piece.body, piece.line)
    _check(piece, schemas)
    inner = (FENCE.match(line) for line in piece.body.split("\n"))
    slashes = "/" * max((len(match[1]) + 1 for match in inner if match), default=3)
    try:
        options = strict_yaml.dump(piece.options) if piece.options else ""
    except ValueError as error:
        raise piece.error(str(error)) from error
    lines = [f"{INDENT}{line}" for line in options.split("\n")[:-1]]
    body = ["", piece.body] if piece.body else []
    return "\n".join([f"{slashes} {piece.name}", *lines, *body, slashes])


def read_body(markdown: str, schemas: Schemas) -> list[Piece]:
    """The pieces of a body; raises ContractError."""
    pieces = []
    for piece in _Lines(_within_limits(markdown)).pieces():
        if piece.name not in (RICH_TEXT, HEADING):
            _check(piece, schemas)
        pieces.append(piece)
    return pieces


def _check(piece: Piece, schemas: Schemas) -> None:
    if piece.name not in schemas.blocks:
        raise piece.error(f"no such block: use one of {', '.join(sorted(schemas.blocks))}")
    for problem in schemas.block_problems(piece.options, piece.name):
        raise piece.error(f"{problem.field}: {problem.message}")
    kind_of_body = schemas.blocks[piece.name].get("x-body")
    if kind_of_body and not piece.body:
        raise piece.error("is empty: write its text after an empty line")
    if piece.body and not kind_of_body:
        raise piece.error("has a text where it can have none: remove it")
    if kind_of_body != BLOCKS and any(FENCE.match(line) for line in piece.body.split("\n")):
        raise piece.error("is not closed before the next block: add the line ///")


class _Lines:
    """The lines of a body, read from first to last."""

    def __init__(self, markdown: str) -> None:
        self.lines = markdown.split("\n")
        self.at = 0

    def pieces(self) -> Iterator[Piece]:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line or line == NEXT:
                self.at += 1
            elif fence := FENCE.match(line):
                yield self.fence(fence[1], fence[2] or "")
            elif heading := read_heading(line):
                self.at += 1
                yield Piece(HEADING, {"level": heading[0], "text": heading[1]}, line=self.at)
            else:
                yield self.rich_text()

    def rich_text(self) -> Piece:
        start = self.at
        while self.at < len(self.lines) and not self.is_at_next_block():
            self.at += 1
        text = "\n".join(self.lines[start : self.at])
        return Piece(RICH_TEXT, body=text.strip("\n"), line=start + 1)

    def is_at_next_block(self) -> bool:
        line, last = self.lines[self.at], self.lines[self.at - 1]
        return bool(line == NEXT or FENCE.match(line) or (not last and read_heading(line)))

    def fence(self, slashes: str, name: str) -> Piece:
        start = self.at + 1
        if not name:
            raise _error(start, f"{slashes} closes a block that was not opened: remove it")
        self.at += 1
        options = list(self.take_while_indented())
        body: list[str] = []
        while self.at < len(self.lines) and self.lines[self.at].rstrip() != slashes:
            body.append(self.lines[self.at])
            self.at += 1
        piece = Piece(name, _read_options(options, name, start), _body(body, name, start), start)
        if self.at == len(self.lines):
            raise piece.error(f"is not closed: add the line {slashes}")
        self.at += 1
        return piece

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
        raise _error(start + error.line, f"{name}: {error.message}") from error
    if not isinstance(options, dict):
        raise _error(start, f"{name}: its options are not a mapping: write key: value")
    return options


def _body(lines: list[str], name: str, start: int) -> str:
    if lines and lines[0]:
        raise _error(start, f"{name}: no empty line before its text: add it")
    return "\n".join(lines).strip("\n")
