"""A body is a sequence of blocks; what is none of them is refused with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.errors import ContentError
from site_builder.reading.bodies import Piece, read_body
from site_builder.reading.content import ContentFolder
from site_builder.reading.schemas import Schemas

END = "\n\n<!-- end -->\n"


@pytest.fixture(scope="module")
def schemas(examples: ContentFolder) -> Schemas:
    return examples.schemas


def read(markdown: str, schemas: Schemas) -> tuple[Piece, ...]:
    return read_body(f"\n{markdown}{END}", "about.md", 10, schemas)


def names(markdown: str, schemas: Schemas) -> list[str]:
    return [piece.name for piece in read(markdown, schemas)]


def test_paragraphs_in_a_row_are_one_rich_text_until_a_mark_divides_them(schemas: Schemas) -> None:
    pieces = read("a\n\nb\n\n<!-- next -->\n\nc", schemas)
    assert [piece.html for piece in pieces] == ["<p>a</p>\n<p>b</p>", "<p>c</p>"]


def test_headings_are_plain_text(schemas: Schemas) -> None:
    (piece,) = read("### \\*a\\* &lt;b&gt; &amp; c\\_d", schemas)
    assert piece == Piece("heading", {"level": 3, "text": "*a* <b> & c_d"})


def test_a_heading_or_fence_ends_a_rich_text(schemas: Schemas) -> None:
    markdown = "a\n\n## b\n\nc\n\n/// quote\n\nd\n///\n\ne"
    assert names(markdown, schemas) == ["rich_text", "heading", "rich_text", "quote", "rich_text"]


def test_options_of_a_fence_are_yaml(schemas: Schemas) -> None:
    (piece,) = read("/// quote\n    speaker: 'A: B'\n    role: yes\n\nc\n///", schemas)
    assert piece == Piece("quote", {"speaker": "A: B", "role": "yes"}, "<p>c</p>")


def test_a_table_keeps_its_cells_as_text(schemas: Schemas) -> None:
    (piece,) = read(
        "/// table\n    caption: c\n\n| a | b |\n| --- | --- |\n| x\\|y |   |\n///", schemas
    )
    assert piece.rows == (("a", "b"), ("x|y", ""))


@given(
    rows=st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])),
            min_size=2,
            max_size=2,
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_of_a_cell_comes_back(rows: list[list[str]], schemas: Schemas) -> None:
    written = [
        "| " + " | ".join(c.replace("\\", "\\\\").replace("|", "\\|") or " " for c in row) + " |"
        for row in rows
    ]
    table = "\n".join([written[0], "| --- | --- |", *written[1:]])
    (piece,) = read(f"/// table\n    caption: c\n\n{table}\n///", schemas)
    assert piece.rows == tuple(map(tuple, rows))


ITEM = "/// accordion_item\n    heading: أين؟\n\nهنا.\n///"


def test_blocks_stand_within_a_block(schemas: Schemas) -> None:
    (piece,) = read(f"//// accordion\n    heading: a\n\n{ITEM}\n\n{ITEM}\n////", schemas)
    inner = Piece("accordion_item", {"heading": "أين؟"}, "<p>هنا.</p>")
    assert piece == Piece("accordion", {"heading": "a"}, pieces=(inner, inner))


def test_a_body_may_be_empty(schemas: Schemas) -> None:
    assert read_body("\n<!-- end -->\n", "about.md", 10, schemas) == ()


@pytest.mark.parametrize(
    ("markdown", "line", "words"),
    [
        ("/// nothing\n///", 11, "nothing is no block"),
        ("a\n\n/// quote\n\nb", 13, "quote is not closed: add the line ///"),
        ("///", 11, "was not opened"),
        ("/// image\n    alt: a\n    file: x\n///", 11, "image: file: 'x' is not a file"),
        ("/// image\n    alt: x\n///", 11, "image: file: is missing"),
        ("/// callout\n    tone: info\n///", 13, "callout is empty"),
        ("/// callout\n    tone: info\ntext\n///", 13, "no empty line before its text"),
        ("/// document\n    file: documents/a.pdf\n    title: a\n\ntext\n///", 14, "can have none"),
        ("/// quote\n\na\n\n/// quote\n\nb\n///", 12, "not closed before the next block"),
        ("/// table\n    caption: a\n\n| a | b |\n| c | d |\n///", 13, "second line"),
        ("/// table\n    caption: a\n\n| a |\n| --- |\n| a | b |\n///", 13, "3 has 2 cells"),
        ("/// table\n    caption: a\n\na\n///", 13, "start and end with"),
        ("/// quote\n    - a\n\nb\n///", 12, "not a mapping"),
        (f"a\n\n{ITEM}", 13, "accordion_item stands in no accordion: put it into one"),
        (f"//// quote\n\n{ITEM}\n////", 12, "quote is not closed before the next block"),
        ("//// accordion\n\na\n////", 13, "rich_text cannot stand in accordion"),
        ("//// accordion\n\n## a\n////", 13, "heading cannot stand in accordion"),
        ("//// accordion\n\n/// quote\n\na\n///\n////", 13, "use accordion_item there"),
        (f"//// accordion\n\n{ITEM}\n\n/// accordion_item\n///\n////", 19, "heading: is missing"),
        ("/// chart\n    caption: a\n    chart: bar\n\n| a |\n| --- |\n///", 14, "no numbers"),
    ],
)
def test_what_is_no_block_is_refused_with_its_line(
    schemas: Schemas, markdown: str, line: int, words: str
) -> None:
    with pytest.raises(ContentError) as caught:
        read(markdown, schemas)
    assert (caught.value.file, caught.value.field) == ("about.md", "body")
    assert f"line {line}: " in caught.value.message
    assert words in caught.value.message


def test_a_repeated_option_is_refused(schemas: Schemas) -> None:
    with pytest.raises(ContentError, match=r"quote: role: line 13: is a repeated key"):
        read("/// quote\n    role: a\n    role: b\n\nc\n///", schemas)


def test_a_body_that_was_cut_is_refused(schemas: Schemas) -> None:
    with pytest.raises(ContentError, match="was cut"):
        read_body("\na paragraph\n", "about.md", 10, schemas)


@given(text=st.text(st.sampled_from("a \n#/|-*[]()<>!`_\\&;:'\"{}12.")))
def test_any_body_is_read_or_refused(text: str, schemas: Schemas) -> None:
    try:
        pieces = read(text, schemas)
    except ContentError as error:
        assert error.message
        return
    assert {piece.name for piece in pieces} <= {"rich_text", "heading"}
