"""What the editor's forms make of what is typed."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from wagtail.blocks.base import BlockWidget
from wagtail.contrib.typed_table_block.blocks import TypedTable

from cms.blocks.body import BodyStreamBlock
from cms.blocks.types.table import Table
from cms.media.models import BayanImage

BODY = BodyStreamBlock()


def cleaned(block: str, value: dict[str, Any]) -> Any:
    child = BODY.child_blocks[block]
    return child.get_prep_value(child.clean(child.to_python(value)))


def test_lines_are_cleaned() -> None:
    value = cleaned("heading", {"text": " \u202eأرقام \n كبيرة\u200f ", "level": "2"})
    assert value == {"text": "أرقام كبيرة", "level": "2"}


def test_a_picture_needs_an_alternative_text(picture: BayanImage) -> None:
    value = {"image": picture.pk, "alt": " ", "caption": "", "credit": ""}
    with pytest.raises(ValidationError) as caught:
        cleaned("image", value)
    assert list(caught.value.block_errors) == ["alt"]  # type: ignore[attr-defined]


def test_a_caption_may_be_longer_than_a_line(picture: BayanImage) -> None:
    value = {"image": picture.pk, "alt": "a", "caption": "ب" * 500, "credit": ""}
    assert cleaned("image", value) == value
    with pytest.raises(ValidationError):
        cleaned("image", {**value, "caption": "ب" * 501})


def a_table(caption: str, headings: list[str]) -> dict[str, Any]:
    columns = [{"type": "text", "heading": heading} for heading in headings]
    rows = [{"values": ["\u200f x  y "] * len(headings)}]
    return {"table": {"columns": columns, "rows": rows, "caption": caption}}


def test_the_cells_and_the_caption_of_a_table_are_cleaned() -> None:
    value = cleaned("table", a_table(" a\nb ", [" c  d "]))
    assert value["table"] == {
        "columns": [{"type": "text", "heading": "c d"}],
        "rows": [{"values": ["x y"]}],
        "caption": "a b",
    }


@pytest.mark.parametrize(("caption", "headings"), [("", ["a"]), ("a", [])])
def test_a_table_needs_a_caption_and_a_column(caption: str, headings: list[str]) -> None:
    with pytest.raises(ValidationError):
        cleaned("table", a_table(caption, headings))


def test_a_draft_may_have_gaps() -> None:
    block = Table()
    block.defer_required_validation()
    value = block.clean(block.to_python(a_table("", [])))
    assert isinstance(value["table"], TypedTable)


@pytest.mark.parametrize("name", BODY.child_blocks)
def test_every_block_is_offered_with_a_name_an_icon_and_a_group(name: str) -> None:
    meta = BODY.child_blocks[name].meta
    assert str(BODY.child_blocks[name].label)
    assert meta.group
    assert meta.icon not in ("placeholder", "")


def test_the_form_of_an_empty_body_can_be_shown() -> None:
    html = BlockWidget(BODY).render_with_errors("body", BODY.to_python([]))
    for name in BODY.child_blocks:
        assert name in html


def test_the_form_of_a_table_can_be_shown() -> None:
    value = BODY.to_python([{"type": "table", "value": a_table("عنوان", ["أ"])}])
    html = unescape(BlockWidget(BODY).render_with_errors("body", value))
    arguments = re.search(r'data-w-block-arguments-value="(.*)"></div>', html)
    assert arguments
    [[child]] = [json.loads(arguments[1])[0]]
    assert child["value"]["table"]["caption"] == "عنوان"
    assert child["value"]["table"]["columns"] == [{"type": "text", "heading": "أ"}]


def test_a_body_that_the_builder_would_refuse_is_refused_in_the_editor() -> None:
    words = "<p>" + "a " * 40_000 + "</p>"
    value = BODY.to_python([{"type": "rich_text", "value": words} for _ in range(2)])
    with pytest.raises(ValidationError) as caught:
        BODY.clean(value)
    [error] = caught.value.non_block_errors  # type: ignore[attr-defined]
    assert "divide the page" in str(error)


def test_a_chooser_speaks_the_language_of_each_request() -> None:
    widget = BODY.child_blocks["video"].child_blocks["video"].widget
    texts = []
    for language in ("en", "ar"):
        with override(language):
            texts.append(str(widget.choose_one_text))
    assert texts == ["Choose video", "اختيار فيديو"]
