"""Both sides read the same files: what one takes the other takes, with the same data in it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.contract.body import HEADING, RICH_TEXT, Piece, read_body, write_body
from cms.contract.errors import ContractError
from cms.contract.files import read_record, write_document, write_record
from cms.contract.table import read_table
from site_builder.errors import ContentError
from site_builder.reading import bodies as builder_bodies
from site_builder.reading.schemas import load_schemas
from site_builder.reading.text import split_front_matter, split_record
from site_builder.reading.yaml_subset import load
from tests.cms.contract.examples import ROOT, SCHEMAS
from tests.cms.contract.generated_data import bodies, data_of

BUILDER = load_schemas(ROOT / "content" / "schema", "schema")
RECORDS = [
    *(name for name, kind in SCHEMAS.kinds.items() if kind.file == "record"),
    *SCHEMAS.snippets,
    *("site", "vocabulary", "media"),
]
DOCUMENTS = [name for name in SCHEMAS.kinds if name not in RECORDS]
DATA = {name: data_of(SCHEMAS.schema(name)) for name in (*RECORDS, *DOCUMENTS)}
# What takes the place of a value, or the name of a key.
WRONG = st.sampled_from(
    [
        *(None, True, False, 0, -1, 121, 10**15, 0.5, "", "a", "x" * 300, "a\n", "\u200fa", [], {}),
        *(["a"], ["a", "a"], [{}], {"ar": "a"}, {"ar": ""}, {"Ar": "a"}, {"ar": 1}),
        *("2026-02-30", "2026-02-28", "25:00", "0770", "a@b", "ftp://a.example", "images/a.jpg"),
        *("2026-02-28T10:00:00Z", "IQ", "٢", "10000000-0000-4000-8000-000000000001", "active"),
    ]
)
WORDS = st.sampled_from(["title", "names", "colour", "url", "page", "code", "byday", "valid_to"])


def taken_by_the_builder(data: Any, name: str) -> bool:
    try:
        BUILDER[name].check(data, "a.yaml")
    except ContentError:
        return False
    return True


@pytest.mark.parametrize("name", RECORDS)
@settings(max_examples=10, deadline=None)
@given(drawn=st.data())
def test_a_record_that_the_cms_writes_is_what_the_builder_reads(
    name: str, drawn: st.DataObject
) -> None:
    data = drawn.draw(DATA[name])
    written = write_record(data, name, SCHEMAS)
    read = load(split_record(written.decode(), "a.yaml"), "a.yaml")
    BUILDER[name].check(read, "a.yaml")
    assert read == read_record(written, name, SCHEMAS, "a.yaml") == data
    assert list(read) == [key for key in SCHEMAS.schema(name)["properties"] if key in data]
    assert write_record(read, name, SCHEMAS) == written


@pytest.mark.parametrize("name", DOCUMENTS)
@settings(max_examples=10, deadline=None)
@given(drawn=st.data())
def test_a_document_that_the_cms_writes_is_what_the_builder_reads(
    name: str, drawn: st.DataObject
) -> None:
    data, body = drawn.draw(DATA[name]), drawn.draw(bodies)
    written = write_document(data, write_body(body, SCHEMAS), SCHEMAS)
    front_matter, text = split_front_matter(written.decode(), "a.md")
    read = load(front_matter, "a.md")
    BUILDER[name].check(read, "a.md")
    assert read == data
    pieces = builder_bodies.read_body(text, "a.md", 1, BUILDER)
    assert [as_told(piece) for piece in pieces] == [as_told(piece) for piece in body]


def as_told(piece: Any) -> tuple[Any, ...]:
    """What both sides know of a piece, but for rich text, which has tests of its own."""
    is_text = piece.name == RICH_TEXT or SCHEMAS.blocks.get(piece.name, {}).get("x-body") in (
        "rich_text",
    )
    rows = [] if is_text or piece.name == HEADING else _rows(piece)
    return piece.name, piece.options, rows, [as_told(inner) for inner in piece.pieces]


def _rows(piece: Any) -> list[list[str]]:
    if isinstance(piece, Piece):
        return read_table(piece.body) if piece.body else []
    return [list(row) for row in piece.rows]


def changed(data: Any, drawn: st.DataObject) -> Any:
    """`data` with one thing in it that may be wrong."""
    if isinstance(data, dict) and data:
        key = drawn.draw(st.sampled_from(list(data)))
        ways: dict[str, Any] = {
            "deeper": lambda: {**data, key: changed(data[key], drawn)},
            "missing": lambda: {other: value for other, value in data.items() if other != key},
            "another": lambda: {**data, drawn.draw(WORDS): drawn.draw(WRONG)},
        }
        return ways[drawn.draw(st.sampled_from(list(ways)))]()
    if isinstance(data, list) and data and drawn.draw(st.booleans()):
        place = drawn.draw(st.integers(0, len(data) - 1))
        return [*data[:place], changed(data[place], drawn), *data[place + 1 :]]
    return drawn.draw(WRONG)


@pytest.mark.parametrize("name", [*RECORDS, *DOCUMENTS])
@settings(max_examples=25, deadline=None)
@given(drawn=st.data())
def test_both_refuse_the_same_data(name: str, drawn: st.DataObject) -> None:
    data = changed(drawn.draw(DATA[name]), drawn)
    assert taken_by_the_builder(data, name) == (SCHEMAS.problems(data, name) == [])


def _is_taken(read: Any) -> str:
    try:
        read()
    except (ContractError, ContentError) as error:
        assert "\n" not in str(error)
        return "refused"
    return "taken"


LINES = st.sampled_from(
    [
        *("", "///", "////", "/////", "/// quote", "//// accordion", "/// accordion_item", "/// a"),
        *("    heading: a", "    person: a", "a", "## a", "<!-- next -->", "| a |", "| --- |"),
        *("/// ", "///  quote", "    - a", "    links: []", "/// chart", "    chart: bar"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(drawn=st.data())
def test_both_refuse_the_same_bodies(drawn: st.DataObject) -> None:
    lines = write_body(drawn.draw(bodies), SCHEMAS).split("\n")
    for _ in range(drawn.draw(st.integers(1, 3))):
        place = drawn.draw(st.integers(0, len(lines)))
        new = drawn.draw(st.sampled_from([[], [drawn.draw(LINES)]]))
        lines[place : place + drawn.draw(st.integers(0, 1))] = new
    agree_on("\n".join(lines))


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=12).map("\n".join))
def test_both_refuse_the_same_lines(markdown: str) -> None:
    agree_on(markdown)


def agree_on(markdown: str) -> None:
    text = f"\n{markdown}\n\n<!-- end -->\n"
    by_builder = _is_taken(lambda: builder_bodies.read_body(text, "a.md", 1, BUILDER))
    assert by_builder == _is_taken(lambda: read_body(markdown, SCHEMAS))
