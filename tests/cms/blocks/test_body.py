"""A body from the editor to Markdown and back."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.blocks.body import BodyStreamBlock, body_from_markdown, body_to_markdown
from cms.contract.errors import ContractError
from cms.contract.files import read_document
from cms.contract.rich_text import DroppedLink, normalise
from cms.contract.text import clean_line
from tests.cms.contract.examples import DOCUMENTS, SCHEMAS, name
from tests.cms.contract.generated import rich_texts, texts
from tests.cms.contract.rendered import NumberedReferences

BODY = BodyStreamBlock()
REFERENCES = NumberedReferences()

lines = texts.map(clean_line).filter(bool).map(lambda text: text[:255].strip() or "x")
optional_lines = st.one_of(st.just(""), lines)
rich = rich_texts.map(lambda html: normalise(html, REFERENCES)).filter(bool)
ids = st.integers(1, 6)
whole_numbers = st.integers(1 - 10**15, 10**15 - 1)
figure = st.fixed_dictionaries(
    {
        "value": st.one_of(whole_numbers, st.decimals("-99", "99", places=2)).map(
            lambda number: str(int(number) if number == int(number) else number.normalize())
        ),
        "label": lines,
        "as_of": st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str)),
        "source": optional_lines,
    }
)
items = st.lists(figure.map(lambda value: {"type": "item", "value": value}), min_size=1, max_size=3)


def table(size: int) -> st.SearchStrategy[dict[str, Any]]:
    row = st.lists(optional_lines, min_size=size, max_size=size)
    return st.fixed_dictionaries(
        {
            "columns": row.map(lambda cells: [{"type": "text", "heading": c} for c in cells]),
            "rows": st.lists(row.map(lambda cells: {"values": cells}), max_size=3),
            "caption": lines,
        }
    )


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "rich_text": rich,
    "heading": st.fixed_dictionaries({"text": lines, "level": st.sampled_from(["2", "3"])}),
    "quote": st.fixed_dictionaries(
        {"quote": rich, "speaker": optional_lines, "role": optional_lines}
    ),
    "callout": st.fixed_dictionaries(
        {
            "tone": st.sampled_from(["info", "warning", "help"]),
            "heading": optional_lines,
            "text": rich,
        }
    ),
    "image": st.fixed_dictionaries(
        {"image": ids, "alt": lines, "caption": optional_lines, "credit": optional_lines}
    ),
    "document": st.fixed_dictionaries({"document": ids, "title": lines}),
    "table": st.fixed_dictionaries(
        {"table": st.integers(1, 3).flatmap(table), "header_column": st.booleans()}
    ),
    "key_figures": st.fixed_dictionaries({"heading": optional_lines, "figures": items}),
}
blocks = st.one_of(
    *(st.builds(dict, type=st.just(kind), value=value) for kind, value in VALUES.items())
)


def test_every_block_is_tried() -> None:
    assert set(VALUES) == set(BODY.child_blocks)


@settings(max_examples=150, deadline=None)
@given(st.lists(blocks, max_size=4))
def test_a_body_comes_back_as_it_went(body: list[dict[str, Any]]) -> None:
    markdown = body_to_markdown(BODY.to_python(deepcopy(body)), REFERENCES)
    assert without_ids(body_from_markdown(markdown, REFERENCES)) == body
    assert body_to_markdown(BODY.to_python(deepcopy(body)), REFERENCES) == markdown


def without_ids(value: Any) -> Any:
    """`value` without the ids that Wagtail gives to blocks and to the items of their lists."""
    if isinstance(value, list):
        return [without_ids(item) for item in value]
    if isinstance(value, dict):
        return {key: without_ids(item) for key, item in value.items() if key != "id"}
    return value


class ExampleReferences(NumberedReferences):
    """The files and pages of the examples."""

    files = ("images/river.jpg", "images/centre.png", "documents/station-guide.pdf")

    def __init__(self) -> None:
        read = (read_document(file.read_bytes(), SCHEMAS, "")[0] for file in DOCUMENTS)
        self.keys = sorted({data["translation_key"] for data in read})

    def page_key(self, id: int, /) -> str | None:
        return self.keys[id - 1]

    def page_id(self, key: str, /) -> int | None:
        return self.keys.index(key) + 1

    def image_file(self, id: int, /) -> str | None:
        return self.files[id - 1]

    def image_id(self, file: str, /) -> int | None:
        return self.files.index(file) + 1

    document_file = image_file
    document_id = image_id


@pytest.mark.parametrize("file", DOCUMENTS, ids=name)
def test_the_bodies_of_the_examples_come_back_byte_for_byte(file: Path) -> None:
    references, dropped = ExampleReferences(), list[DroppedLink]()
    _, markdown = read_document(file.read_bytes(), SCHEMAS, name(file))
    body = BODY.to_python(body_from_markdown(markdown, references, dropped))
    assert body_to_markdown(body, references, dropped) == markdown
    assert dropped == []


def test_a_body_made_of_values_is_written_like_one_from_the_database() -> None:
    body = BODY.to_python(
        [
            ("heading", {"text": "أرقام", "level": "3"}),
            ("rich_text", "<p>a</p>"),
            ("key_figures", {"heading": "", "figures": [{"value": 3, "label": "مراكز"}]}),
        ]
    )
    assert body_to_markdown(body, REFERENCES) == (
        "### أرقام\n\na\n\n/// key_figures\n    figures:\n    - value: 3\n      label: مراكز\n///"
    )


def test_a_picture_that_is_not_public_is_left_out_and_named() -> None:
    dropped: list[DroppedLink] = []
    image = {"image": 9, "alt": "Secret", "caption": "", "credit": ""}
    body = BODY.to_python(
        [{"type": "image", "value": image}, {"type": "document", "value": {"document": 9}}]
    )
    assert body_to_markdown(body, REFERENCES, dropped) == ""
    assert dropped == [DroppedLink("image 9", "Secret"), DroppedLink("document 9", "")]


def test_a_picture_without_alternative_text_is_not_published() -> None:
    body = BODY.to_python([{"type": "image", "value": {"image": 1, "alt": " "}}])
    with pytest.raises(ContractError, match="image: alt: is empty: write it"):
        body_to_markdown(body, REFERENCES)


@pytest.mark.parametrize("block", ["heading", "quote", "callout", "key_figures", "table"])
def test_an_empty_block_is_not_published(block: str) -> None:
    body = BODY.to_python(
        [("rich_text", "<p>a</p>"), (block, BODY.child_blocks[block].get_default())]
    )
    assert body_to_markdown(body, REFERENCES) == "a"


def test_a_file_that_is_not_there_is_named_with_its_line() -> None:
    markdown = "a\n\n/// image\n    file: images/nowhere.jpg\n    alt: a\n///"

    class Nothing(NumberedReferences):
        def image_id(self, file: str, /) -> int | None:
            return None

    with pytest.raises(
        ContractError, match=r"line 3: image: file: images/nowhere\.jpg is not among"
    ):
        body_from_markdown(markdown, Nothing())


def test_a_table_with_uneven_rows_is_refused() -> None:
    markdown = "/// table\n    caption: a\n\n| a | b |\n| --- | --- |\n| c |\n///"
    with pytest.raises(ContractError, match="line 1: table: line 3 has 1 cells, the header 2"):
        body_from_markdown(markdown, REFERENCES)


def test_an_empty_body_is_empty() -> None:
    assert body_from_markdown("", REFERENCES) == []
    assert body_to_markdown(BODY.to_python([]), REFERENCES) == ""
