"""Blocks whose pages and snippets are not published: numbers above 6 are not."""

from __future__ import annotations

from typing import Any

import pytest

from cms.blocks.body import BodyStreamBlock, body_from_markdown, body_to_markdown
from cms.contract.errors import ContractError
from cms.contract.rich_text import DroppedLink
from tests.cms.blocks.values import items
from tests.cms.contract.rendered import NumberedReferences

PUBLIC, HIDDEN = 1, 9
KEY = "60000000-0000-4000-8000-000000000001"


def written(block: str, value: Any) -> tuple[str, list[DroppedLink]]:
    dropped: list[DroppedLink] = []
    body = BodyStreamBlock().to_python([{"type": block, "value": value}])
    return body_to_markdown(body, NumberedReferences(), dropped), dropped


LISTS = {
    "related": ("pages", "page 9", KEY),
    "contact": ("contacts", "contact 9", "contact-1"),
    "people": ("people", "person 9", "person-1"),
}


@pytest.mark.parametrize("block", LISTS)
def test_of_a_list_the_rest_stays(block: str) -> None:
    option, target, name = LISTS[block]
    value = {"heading": "عنوان", option: items(PUBLIC, HIDDEN, PUBLIC)}
    markdown, dropped = written(block, value)
    assert markdown == f"/// {block}\n    heading: عنوان\n    {option}:\n    - {name}\n///"
    assert dropped == [DroppedLink(target, "عنوان")]


@pytest.mark.parametrize("block", LISTS)
def test_a_list_of_which_nothing_is_left_is_left_out(block: str) -> None:
    option, target, _name = LISTS[block]
    markdown, dropped = written(block, {"heading": "عنوان", option: items(HIDDEN)})
    assert (markdown, dropped) == ("", [DroppedLink(target, "عنوان")])


def test_a_video_that_cannot_be_published_is_left_out() -> None:
    markdown, dropped = written("video", {"video": HIDDEN, "caption": "كلمة"})
    assert (markdown, dropped) == ("", [DroppedLink("video 9", "كلمة")])


def test_a_button_to_a_hidden_page_is_left_out_and_the_others_stay() -> None:
    hidden = {"title": "سرّ", "page": HIDDEN, "url": "", "style": ""}
    elsewhere = {"title": "a", "page": None, "url": "https://a.example", "style": "secondary"}
    markdown, dropped = written("buttons", {"links": items(hidden, elsewhere)})
    assert "سرّ" not in markdown
    assert "url: https://a.example\n      style: secondary" in markdown
    assert dropped == [DroppedLink("page 9", "سرّ")]
    assert written("buttons", {"links": items(hidden)})[0] == ""


def test_a_quotation_keeps_its_words_without_its_person() -> None:
    value = {"quote": "<p>a</p>", "person": HIDDEN, "speaker": "", "role": ""}
    markdown, dropped = written("quote", value)
    assert (markdown, dropped) == ("/// quote\n\na\n///", [DroppedLink("person 9", "")])


def test_a_person_stands_for_speaker_and_role() -> None:
    value = {"quote": "<p>a</p>", "person": PUBLIC, "speaker": "Layla", "role": "Director"}
    assert written("quote", value)[0] == "/// quote\n    person: person-1\n\na\n///"


class Nothing(NumberedReferences):
    """No page and no snippet is known."""

    def page_id(self, key: str, /) -> int | None:
        return None

    def snippet_id(self, snippet: str, code: str, /) -> int | None:
        return None


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        (f"/// related\n    pages:\n    - {KEY}\n///", f"related: pages: no document .* {KEY}"),
        (
            f"/// buttons\n    links:\n    - title: a\n      page: {KEY}\n///",
            f"buttons: links: page: no document .* {KEY}",
        ),
        ("/// video\n    video: return\n///", "video: video: 'return' is not in snippets/"),
        ("/// quote\n    person: layla\n\na\n///", "quote: person: 'layla' is not in snippets/"),
    ],
)
def test_what_is_not_there_is_named_with_its_line(markdown: str, message: str) -> None:
    with pytest.raises(ContractError, match=f"line 3: {message}"):
        body_from_markdown(f"a\n\n{markdown}", Nothing())
