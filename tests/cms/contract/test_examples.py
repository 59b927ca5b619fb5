"""The examples show all that the contract can say: what they lack, neither side is tested on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from cms.contract.body import HEADING, RICH_TEXT, Piece, read_body
from cms.contract.files import read_document, read_record
from tests.cms.contract.examples import DOCUMENTS, RECORDS, SCHEMAS, name, schema_of

Used = dict[str, list[Any]]  # all data that was found, by the name of its schema


def _used() -> Used:
    found: Used = {}
    for file in RECORDS:
        data = read_record(file.read_bytes(), schema_of(file), SCHEMAS, name(file))
        found.setdefault(schema_of(file), []).append(data)
    for file in DOCUMENTS:
        data, body = read_document(file.read_bytes(), SCHEMAS, name(file))
        found.setdefault(data["kind"], []).append(data)
        for piece in _pieces(read_body(body, SCHEMAS)):
            found.setdefault(f"block {piece.name}", []).append(piece.options)
    return found


def _pieces(pieces: Iterable[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        yield piece
        yield from _pieces(piece.pieces)


USED = _used()
DESCRIBED = {
    **{name: SCHEMAS.schema(name) for name in (*SCHEMAS.kinds, *SCHEMAS.snippets)},
    **{name: SCHEMAS.schema(name) for name in ("site", "vocabulary", "media")},
    **{f"block {name}": schema for name, schema in SCHEMAS.blocks.items()},
}


def _paths(schema: dict[str, Any], path: str = "") -> Iterator[str]:
    for key, inner in schema.get("properties", {}).items():
        yield f"{path}{key}"
        yield from _paths(inner, f"{path}{key}.")
        yield from _paths(inner.get("items", {}), f"{path}{key}.")


def _paths_of(data: Any, path: str = "") -> Iterator[str]:
    if isinstance(data, list):
        for item in data:
            yield from _paths_of(item, path)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield f"{path}{key}"
            yield from _paths_of(value, f"{path}{key}.")


@pytest.mark.parametrize("described", DESCRIBED)
def test_the_examples_hold_every_field(described: str) -> None:
    found = {path for data in USED[described] for path in _paths_of(data)}
    assert set(_paths(DESCRIBED[described])) - found == set()


def test_the_examples_hold_every_block() -> None:
    blocks = {name.removeprefix("block ") for name in USED if name.startswith("block ")}
    assert blocks == {RICH_TEXT, HEADING, *SCHEMAS.blocks}


@pytest.mark.parametrize("described", DESCRIBED)
def test_each_field_that_may_be_missing_is_missing_somewhere(described: str) -> None:
    """A reader that takes an optional field for granted fails on the examples."""
    required = set(DESCRIBED[described].get("required", ()))
    optional = set(DESCRIBED[described]["properties"]) - required
    always = optional.intersection(*(set(data) for data in USED[described]))
    if len(USED[described]) > 2:
        assert always == set()


def test_the_examples_use_every_snippet_and_every_picture() -> None:
    """Only what is used is published, so that only that comes back from a CMS."""
    used = {
        (reference.target, reference.value)
        for described, found in USED.items()
        for data in found
        for reference in _references(described, data)
    }
    snippets = {(data["snippet"], data["code"]) for it in SCHEMAS.snippets for data in USED[it]}
    assert {it for it in used if it[0] in SCHEMAS.snippets} == snippets
    files = {data["file"] for data in USED["media"]}
    assert {value for target, value in used if not target} == files


def _references(described: str, data: Any) -> Iterator[Any]:
    block = described.removeprefix("block ")
    if block in (RICH_TEXT, HEADING) or described == "media":
        return
    if block != described:
        yield from SCHEMAS.block_references(data, block)
    else:
        yield from SCHEMAS.references(data, described)
