"""Each block is added, saved and published in the editor's form; what is wrong there is said."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.blocks import StreamValue
from wagtail.users.models import UserProfile

from cms.blocks.body import BodyStreamBlock
from cms.kinds.page.models import ProsePage
from cms.media.models import BayanDocument, BayanImage
from cms.snippets.types.contact import Contact
from cms.snippets.types.person import Person
from cms.snippets.types.video import Video
from cms.users.models import User
from tests.cms.blocks.values import items, without_ids
from tests.cms.forms import sent_by
from tests.cms.tree import Tree

BODY = BodyStreamBlock()
Targets = dict[str, int]


@pytest.fixture
def targets(tree: Tree, picture: BayanImage, pdf: BayanDocument) -> Targets:
    """The ids of what blocks point at."""
    names = {"ar": "ليلى حسن", "en": "Layla Hasan"}
    return {
        "page": tree.page("About us").pk,
        "image": picture.pk,
        "document": pdf.pk,
        "person": Person.objects.create(code="layla-hasan", names=names, roles=names).pk,
        "contact": Contact.objects.create(code="media-office", names=names).pk,
        "video": Video.objects.create(
            code="return", titles=names, url="https://videos.example.org/1"
        ).pk,
    }


def table(types: list[str], *rows: list[str]) -> dict[str, Any]:
    header, *others = rows
    columns = zip(types, header, strict=True)
    return {
        "columns": [{"type": kind, "heading": heading} for kind, heading in columns],
        "rows": [{"values": row} for row in others],
        "caption": "العودة إلى المدن",
    }


def chart(*rows: list[str], types: tuple[str, ...] = ("text", "number")) -> dict[str, Any]:
    options = {"unit": "أسرة", "as_of": "2026-01-10", "source": ""}
    return {"chart": "bar", "table": table([*types], *rows), **options}


def link(**fields: Any) -> dict[str, Any]:
    return {"title": "قدّم طلبًا", "page": None, "url": "", "style": "primary", **fields}


def event(**fields: Any) -> dict[str, Any]:
    text = "إلى حيّين.\n\nثم إلى الثالث."
    return {"when": "آذار 2026", "title": "عاد الماء", "text": text, **fields}


def good(targets: Targets) -> dict[str, Any]:
    """One value for each block."""
    text = '<p data-block-key="a1b2c">كتب «<b>أحمد</b>»: x &lt; y</p>'
    quote = {"quote": text, "speaker": "", "role": ""}
    return {
        "rich_text": text,
        "heading": {"text": "من نحن؟", "level": "3"},
        "quote": {**quote, "person": targets["person"]},
        "callout": {"tone": "help", "heading": "", "text": text},
        "accordion": {"heading": "", "items": items({"heading": "كيف أتقدّم؟", "text": text})},
        "timeline": {"heading": "", "events": items(event(), event(text=""))},
        "image": {"image": targets["image"], "alt": "نهر", "caption": "", "credit": ""},
        "video": {"video": targets["video"], "caption": "كلمة الافتتاح"},
        "document": {"document": targets["document"], "title": "تقرير"},
        "table": {
            "table": table(["text", "text"], ["المدينة", "الحال"], ["هيت", "عاد الماء"]),
            "header_column": True,
        },
        "chart": chart(["المدينة", "أسر"], ["هيت", "1250"], ["عنة", "-36.5"]),
        "key_figures": {
            "heading": "",
            "figures": items({"value": "12.5", "label": "أسر", "as_of": None, "source": ""}),
        },
        "related": {"heading": "", "pages": items(targets["page"])},
        "buttons": {
            "links": items(
                link(page=targets["page"]), link(url="https://apply.example.org/ar", style="")
            )
        },
        "contact": {"heading": "للصحفيين", "contacts": items(targets["contact"])},
        "people": {"heading": "", "people": items(targets["person"])},
        "listing": {"heading": "", "lists": "press_release", "most": 3},
        "directory": {"heading": "ابحث عن خدمة"},
    }


class Editing:
    """The form of a new Arabic page."""

    def __init__(self, client: Client, tree: Tree) -> None:
        self.client = client
        parent = tree.homes["ar"].pk
        self.url = reverse("wagtailadmin_pages:add", args=("page", "prosepage", parent))

    def send(self, body: list[tuple[str, Any]], **buttons: str) -> BeautifulSoup:
        page = ProsePage(body=BODY.to_python([{"type": n, "value": v} for n, v in body]))
        form = sent_by(self.shown(), page) | {"title": "صفحة", **buttons}
        answer = self.client.post(self.url, form, follow=True)
        return BeautifulSoup(answer.content, "html.parser")

    def shown(self) -> BeautifulSoup:
        return BeautifulSoup(self.client.get(self.url).content, "html.parser")

    def publish(self, *body: tuple[str, Any]) -> BeautifulSoup:
        return self.send(list(body), **{"action-publish": "1"})


@pytest.fixture
def editing(editor: Client, tree: Tree) -> Editing:
    return Editing(editor, tree)


def test_every_block_is_added_and_published(editing: Editing, targets: Targets) -> None:
    values = good(targets)
    assert set(values) == set(BODY.child_blocks)
    editing.publish(*values.items())
    page = ProsePage.objects.get(title="صفحة")
    assert page.live
    assert {block["type"]: block["value"] for block in raw(page.body)} == without_ids(values)


def raw(body: StreamValue) -> Any:
    return without_ids(json.loads(json.dumps(list(body.get_prep_value()), default=str)))


def test_a_draft_may_hold_empty_blocks(editing: Editing) -> None:
    blocks = BODY.child_blocks
    empty = {name: block.get_prep_value(block.get_default()) for name, block in blocks.items()}
    editing.send([*empty.items()])
    page = ProsePage.objects.get(title="صفحة")
    assert not page.live
    assert [block.block_type for block in page.body] == [*empty]


NO_NUMBER = "“%(value)s” is not a number: write digits only, such as 1250 or 36.5."
TOO_LARGE = "Nobody could read this chart: give it at most %(rows)d rows and %(columns)d columns."
Case = tuple[str, Any, str, dict[str, Any]]


def bad(targets: Targets) -> dict[str, Case]:
    """Values that a form refuses, with the message and what the message names."""
    header, row = ["المدينة", "أسر"], ["هيت", "1250"]
    both = link(page=targets["page"], url="https://example.org/")
    return {
        "a word among numbers": (
            *("chart", chart(header, ["هيت", "كثيرة"])),
            *(NO_NUMBER, {"value": "كثيرة"}),
        ),
        "too many digits": (
            *("chart", chart(header, ["هيت", "1" * 16])),
            *(NO_NUMBER, {"value": "1" * 16}),
        ),
        "no numbers": (
            *("chart", chart(["المدينة"], ["هيت"], types=("text",))),
            *("Add a column of numbers beside the first column.", {}),
        ),
        "numbers first": (
            *("chart", chart(header, ["1", "2"], types=("number", "number"))),
            *("The first column must hold text and all others numbers: add them anew.", {}),
        ),
        "no rows": ("chart", chart(header), "Add a row.", {}),
        "numbers of nothing": (
            *("chart", chart(["المدينة", ""], row)),
            *("Write a heading above each column of numbers.", {}),
        ),
        "too many rows": (
            *("chart", chart(header, *[row] * 41)),
            *(TOO_LARGE, {"rows": 40, "columns": 7}),
        ),
        "a button without a target": (
            *("buttons", {"links": items(link())}),
            *("Choose a page, or write an address.", {}),
        ),
        "a button with two targets": (
            *("buttons", {"links": items(both)}),
            *("There is a page as well: choose a page or write an address.", {}),
        ),
        "a day long ago": (
            *("chart", {**chart(header, row), "as_of": "1066-10-14"}),
            *("Write a day of the years 1900 to 2199.", {}),
        ),
        "an address that is none": (
            *("buttons", {"links": items(link(url="https://user@example.org/"))}),
            *("Write a web address that starts with https:// and holds no blank.", {}),
        ),
    }


@pytest.mark.parametrize("interface", ["en", "ar"])
@pytest.mark.parametrize("case", bad(defaultdict(int)))
def test_bad_input_is_refused_in_plain_words(
    editing: Editing, targets: Targets, admin: User, case: str, interface: str
) -> None:
    UserProfile.objects.create(user=admin, preferred_language=interface)
    block, value, english, given = bad(targets)[case]
    html = editing.publish((block, value))
    with override(interface):
        message = gettext(english)
    assert (message == english) == (interface == "en")
    assert message % given in list(messages(html))
    assert not ProsePage.objects.filter(title="صفحة").exists()


def messages(html: BeautifulSoup) -> Iterator[str]:
    """What the form says about its blocks: the browser shows it beside them."""
    for widget in html.select("[data-w-block-arguments-value]"):
        yield from _strings(json.loads(widget["data-w-block-arguments-value"]))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("١٬٢٥٠", "1250"), ("1,250,000", "1250000"), ("۳٦٫۵", "36.5"), ("−4", "-4"), ("007", "7")],
)
def test_numbers_may_be_typed_in_either_script(editing: Editing, typed: str, kept: str) -> None:
    editing.publish(("chart", chart(["المدينة", "أسر"], ["هيت", typed])))
    [block] = ProsePage.objects.get(title="صفحة").body
    assert block.value["table"].row_data == [{"values": ["هيت", kept]}]
