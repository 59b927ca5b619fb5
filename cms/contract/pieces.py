"""A piece of a body: one block, as the contract has it, and what may be wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from cms.contract.errors import ContractError
from cms.contract.schemas import JsonSchema, Schemas
from cms.contract.table import check_numbers, read_table

RICH_TEXT = "rich_text"
HEADING = "heading"
BLOCKS = "blocks"  # an x-body: blocks within a block
TABLE = "table"  # an x-body
FENCE = re.compile(r"(/{3,})(?: +(\S.*?))? *\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A block as the contract has it.

    A rich_text has a `body` only, a heading the options `level` and `text`, a fence what
    blocks.schema.json says: a `body`, or `pieces` where blocks stand within the block. `line` is
    where it starts in the whole body, counted from 1.
    """

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    body: str = ""
    line: int = field(default=0, compare=False)
    pieces: tuple[Piece, ...] = ()

    def error(self, message: str) -> ContractError:
        return body_error(self.line, f"{self.name}: {message}")


def body_error(line: int, message: str) -> ContractError:
    return ContractError("", "body", f"line {line}: {message}" if line else message)


def block_schema(piece: Piece, schemas: Schemas) -> JsonSchema:
    """How a fence is described; raises ContractError."""
    if piece.name not in schemas.blocks:
        raise piece.error(f"no such block: use one of {', '.join(sorted(schemas.blocks))}")
    return schemas.blocks[piece.name]


def check_piece(piece: Piece, schemas: Schemas, within: str = "") -> None:
    """Raise ContractError for what is wrong with a piece; `within` is the block it stands in."""
    if within:
        allowed = schemas.blocks[within].get("x-blocks")
        if allowed is not None and piece.name not in allowed:
            raise piece.error(f"cannot stand in {within}: use {', '.join(allowed)} there")
    if piece.name in (RICH_TEXT, HEADING):
        return
    schema = block_schema(piece, schemas)
    if schema.get("x-within") not in (None, within):
        raise piece.error(f"stands in no {schema['x-within']}: put it into one")
    for problem in schemas.block_problems(piece.options, piece.name):
        raise piece.error(f"{problem.field}: {problem.message}")
    _check_body(piece, schema.get("x-body"))
    if schema.get("x-body") == TABLE:
        _check_table(piece, has_numbers=schema.get("x-numbers", False))


def _check_body(piece: Piece, kind_of_body: str | None) -> None:
    if kind_of_body == BLOCKS and not piece.pieces:
        raise piece.error("holds no block: put one into it")
    if kind_of_body not in (None, BLOCKS) and not piece.body:
        raise piece.error("is empty: write its text after an empty line")
    if piece.body and kind_of_body in (None, BLOCKS):
        raise piece.error("has a text where it can have none: remove it")
    if piece.pieces and kind_of_body != BLOCKS:
        raise piece.error("holds blocks where it can hold none: take them out")
    if any(FENCE.match(line) for line in piece.body.split("\n")):
        raise piece.error("is not closed before the next block: add the line ///")


def _check_table(piece: Piece, has_numbers: bool) -> None:
    try:
        rows = read_table(piece.body)
        if has_numbers:
            check_numbers(rows)
    except ValueError as error:
        raise piece.error(str(error)) from error
