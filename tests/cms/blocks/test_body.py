"""A body from the editor to Markdown and back."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.blocks.body import BodyStreamBlock, body_from_markdown, body_to_markdown
from cms.contract.errors import ContractError
from cms.contract.files import read_document
from cms.contract.rich_text import DroppedLink
from tests.cms.blocks.generated import VALUES, blocks
from tests.cms.blocks.values import without_ids
from tests.cms.contract.examples import DOCUMENTS, SCHEMAS, name
from tests.cms.contract.rendered import NumberedReferences

BODY = BodyStreamBlock()
REFERENCES = NumberedReferences()


def test_every_block_is_tried() -> None:
    assert set(VALUES) == set(BODY.child_blocks)


@pytest.mark.parametrize("name", VALUES)
@settings(max_examples=30, deadline=None)
@given(st.data())
def test_a_block_comes_back_as_it_went(name: str, data: st.DataObject) -> None:
    assert_comes_back([{"type": name, "value": data.draw(VALUES[name])}])


@settings(max_examples=60, deadline=None)
@given(st.lists(blocks, max_size=4))
def test_a_body_comes_back_as_it_went(body: list[dict[str, Any]]) -> None:
    assert_comes_back(body)


def assert_comes_back(body: list[dict[str, Any]]) -> None:
    markdown = body_to_markdown(BODY.to_python(deepcopy(body)), REFERENCES)
    back = body_from_markdown(markdown, REFERENCES)
    assert without_ids(back) == body
    assert body_to_markdown(BODY.to_python(back), REFERENCES) == markdown


class RememberedNames:
    """Whatever is named gets an id."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def _id(self, name: str, /) -> int | None:
        if name not in self.names:
            self.names.append(name)
        return self.names.index(name) + 1

    def _name(self, id: int, /) -> str | None:
        return self.names[id - 1]

    page_id = document_id = image_id = _id
    page_key = document_file = image_file = _name

    def snippet_id(self, snippet: str, code: str, /) -> int | None:
        return self._id(code)

    def snippet_code(self, snippet: str, id: int, /) -> str | None:
        return self._name(id)


@pytest.mark.parametrize("file", DOCUMENTS, ids=name)
def test_the_bodies_of_the_examples_come_back_byte_for_byte(file: Path) -> None:
    references, dropped = RememberedNames(), list[DroppedLink]()
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


@pytest.mark.parametrize("block", sorted({*VALUES} - {"directory"}))
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
