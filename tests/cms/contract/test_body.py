from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import markdown as python_markdown

from cms.contract.body import HEADING, RICH_TEXT, Piece, read_body, write_body
from cms.contract.errors import BodyLimitError, ContractError
from cms.contract.files import read_document
from cms.contract.heading import read_heading, write_heading
from cms.contract.limits import MAX_CHARACTERS, MAX_LINES, MAX_MARKS
from cms.contract.rich_text import to_markdown
from cms.contract.schemas import Schemas
from cms.contract.table import read_table, write_table
from tests.cms.contract.examples import DOCUMENTS, SCHEMAS, name
from tests.cms.contract.generated_data import bodies, lines, pieces, pieces_named, tables
from tests.cms.contract.rendered import NumberedReferences, text_of

# As the schemas would be with a block that holds blocks.
GROUP = {"type": "object", "properties": {}, "x-body": "blocks"}
WITH_GROUPS = Schemas(
    {"common": SCHEMAS.schema("common"), "blocks": {"$defs": {**SCHEMAS.blocks, "group": GROUP}}}
)


@settings(max_examples=150, deadline=None)
@given(bodies)
def test_a_body_is_read_as_it_was_written(body: list[Piece]) -> None:
    markdown = write_body(body, SCHEMAS)
    assert read_body(markdown, SCHEMAS) == body
    assert write_body(read_body(markdown, SCHEMAS), SCHEMAS) == markdown


@pytest.mark.parametrize("file", DOCUMENTS, ids=name)
def test_the_bodies_of_the_examples_are_written_as_they_were(file: Path) -> None:
    _, body = read_document(file.read_bytes(), SCHEMAS, name(file))
    assert write_body(read_body(body, SCHEMAS), SCHEMAS) == body


@settings(deadline=None)
@given(st.sampled_from([2, 3]), lines)
def test_a_heading_is_read_as_it_was_written(level: int, text: str) -> None:
    line = write_heading(level, text)
    assert "\n" not in line
    assert read_heading(line) == (level, text)


@settings(deadline=None)
@given(lines)
def test_python_markdown_reads_a_heading_as_plain_text(text: str) -> None:
    html = python_markdown(write_heading(2, text), extensions=["sane_lists"])
    assert html.startswith("<h2>")
    assert text_of(html) == text


@settings(deadline=None)
@given(tables)
def test_a_table_is_read_as_it_was_written(rows: list[list[str]]) -> None:
    markdown = write_table(rows)
    assert read_table(markdown) == rows
    assert len(markdown.split("\n")) == len(rows) + 1


@settings(deadline=None)
@given(
    st.one_of(
        st.text(),
        st.lists(
            st.sampled_from(
                [
                    "/// quote",
                    "///",
                    "//// quote",
                    "    speaker: a",
                    "",
                    "text",
                    "## a",
                    "<!-- next -->",
                    "| a |",
                ]
            )
        ).map("\n".join),
    )
)
def test_any_body_is_read_or_refused_in_one_line(markdown: str) -> None:
    try:
        body = read_body(markdown, SCHEMAS)
    except ContractError as error:
        assert error.field == "body"
        assert "\n" not in str(error)
    else:
        assert all(piece.line >= 1 for piece in body)


@pytest.mark.parametrize("name", SCHEMAS.blocks)
@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_each_block_is_read_as_it_was_written(name: str, data: st.DataObject) -> None:
    piece = data.draw(pieces_named(name))
    within = SCHEMAS.blocks[name].get("x-within")
    body = [Piece(within, pieces=(piece,)) if within else piece]
    assert read_body(write_body(body, SCHEMAS), SCHEMAS) == body


@settings(max_examples=50, deadline=None)
@given(st.lists(pieces, min_size=1, max_size=3))
def test_a_block_may_hold_blocks(inner: list[Piece]) -> None:
    quote = Piece("quote", {}, "before")
    group = Piece("group", pieces=(quote, Piece("group", pieces=tuple(inner))))
    body = [group, Piece(RICH_TEXT, body="after")]
    markdown = write_body(body, WITH_GROUPS)
    assert read_body(markdown, WITH_GROUPS) == body
    assert write_body(read_body(markdown, WITH_GROUPS), WITH_GROUPS) == markdown


def test_a_fence_around_fences_has_more_slashes() -> None:
    group = Piece("group", pieces=(Piece("quote", {}, "a"),))
    assert write_body([group], WITH_GROUPS) == "//// group\n\n/// quote\n\na\n///\n////"


ITEM = Piece("accordion_item", {"heading": "أين؟"}, "هنا.")


def test_a_line_within_a_block_is_counted_in_the_whole_body() -> None:
    markdown = write_body(
        [Piece(RICH_TEXT, body="a"), Piece("accordion", pieces=(ITEM, ITEM))], SCHEMAS
    )
    _text, accordion = read_body(markdown, SCHEMAS)
    lines = markdown.split("\n")
    assert [lines[it.line - 1] for it in accordion.pieces] == ["/// accordion_item"] * 2


@pytest.mark.parametrize(
    ("piece", "message"),
    [
        (ITEM, "accordion_item: stands in no accordion: put it into one"),
        (
            Piece("accordion", pieces=(Piece("quote", {}, "a"),)),
            "quote: cannot stand in accordion: use accordion_item there",
        ),
        (
            Piece("accordion", pieces=(Piece(RICH_TEXT, body="a"),)),
            "rich_text: cannot stand in accordion: use accordion_item there",
        ),
        (
            Piece("accordion", pieces=(Piece(HEADING, {"level": 2, "text": "a"}),)),
            "heading: cannot stand in accordion: use accordion_item there",
        ),
        (Piece("accordion"), "accordion: holds no block: put one into it"),
        (Piece("accordion", body="a"), "accordion: holds no block: put one into it"),
        (
            Piece("accordion", pieces=(ITEM,), body="a"),
            "accordion: has a text where it can have none: remove it",
        ),
        (
            Piece("quote", body="a", pieces=(ITEM,)),
            "quote: holds blocks where it can hold none: take them out",
        ),
        (Piece("marquee"), "marquee: no such block"),
    ],
)
def test_what_is_not_written(piece: Piece, message: str) -> None:
    with pytest.raises(ContractError) as caught:
        write_body([piece], SCHEMAS)
    assert caught.value.message.startswith(message)


def test_two_texts_in_a_row_are_kept_apart() -> None:
    body = [Piece(RICH_TEXT, body="a"), Piece(RICH_TEXT, body="b")]
    assert write_body(body, SCHEMAS) == "a\n\n<!-- next -->\n\nb"


def test_a_block_is_written_with_its_options_in_order() -> None:
    quote = Piece("quote", {"role": "رئيسة المركز", "speaker": "ليلى: حسن"}, "نعم.")
    assert write_body([quote], SCHEMAS) == (
        "/// quote\n    speaker: 'ليلى: حسن'\n    role: رئيسة المركز\n\nنعم.\n///"
    )


def test_what_stands_in_a_body_is_named_with_its_line() -> None:
    markdown = (
        "text\n\n/// callout\n    tone: info\n\nx\n///\n\n/// callout\n    tone: loud\n\nx\n///"
    )
    assert [piece.line for piece in read_body(markdown.replace("loud", "help"), SCHEMAS)] == [
        1,
        3,
        9,
    ]
    with pytest.raises(ContractError, match="line 9: callout: tone: 'loud' is unknown"):
        read_body(markdown, SCHEMAS)


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        ("/// marquee\n///", "line 1: marquee: no such block"),
        ("a\n\n/// quote\n\nb", "line 3: quote: is not closed: add the line ///"),
        ("/// quote\n\na\n\n/// quote\n\nb\n///", "line 1: quote: is not closed before the next"),
        ("a\n\n///", "line 3: /// closes a block that was not opened: remove it"),
        ("/// quote\n///", "line 1: quote: is empty"),
        ("/// quote\nb\n///", "line 1: quote: no empty line before its text: add it"),
        ("/// quote\n    - a\n\nb\n///", "line 1: quote: its options are not a mapping"),
        ("/// quote\n    role: a\n    role: b\n\nb\n///", "line 3: quote: the key is repeated"),
        (
            "/// document\n    file: documents/a.pdf\n    title: a\n\nb\n///",
            "line 1: document: has",
        ),
        ("/// image\n    file: ../a.jpg\n    alt: a\n///", "line 1: image: file: '../a.jpg' is"),
    ],
)
def test_what_is_refused(markdown: str, message: str) -> None:
    with pytest.raises(ContractError) as caught:
        read_body(markdown, SCHEMAS)
    assert caught.value.message.startswith(message)


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        ("a | b", "does not start and end with |"),
        ("| a |", "second line"),
        ("| a |\n| b |", "second line"),
        ("| a | b |\n| --- | --- |\n| c |", "line 3 has 1 cells, the header 2"),
        ("| a |\n| --- |\n| b \\|", "does not start and end with |"),
    ],
)
def test_a_broken_table_is_refused(markdown: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        read_table(markdown)


TOO_MUCH = {
    "1. " * 1000 + "a": "line 1: is nested too deeply",
    "\n".join(f"{'    ' * depth}- a" for depth in range(150)): "is nested too deeply",
    "- \n" * (MAX_LINES + 1) + "a": "more than 3000 lines",
    "a" * (MAX_CHARACTERS + 1): "more than 100000 characters",
    "\\[" * (MAX_MARKS + 1): "more than 1000 times '['",
}


@pytest.mark.parametrize(("body", "words"), TOO_MUCH.items(), ids=TOO_MUCH.values())
def test_more_than_the_builder_reads_is_neither_written_nor_read(body: str, words: str) -> None:
    for refuse in (
        lambda: write_body([Piece(RICH_TEXT, body=body)], SCHEMAS),
        lambda: read_body(body, SCHEMAS),
    ):
        with pytest.raises(BodyLimitError, match=re.escape(words)):
            refuse()


def test_the_deepest_list_of_the_editor_keeps_the_limits() -> None:
    html = "<ol><li>a" * 30 + "</li></ol>" * 30
    markdown = to_markdown(html, NumberedReferences())
    assert write_body([Piece(RICH_TEXT, body=markdown)], SCHEMAS) == markdown
