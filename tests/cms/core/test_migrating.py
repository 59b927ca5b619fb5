"""What migrations say to the pages of an older version."""

from __future__ import annotations

import json

import pytest
from django.apps import apps
from hypothesis import given
from hypothesis import strategies as st

from cms.core.migrating import block, page_contents, paragraphs, phone_blocks, stream
from cms.core.phones import PhoneStreamBlock
from cms.kinds.press_release.models import PressReleasePage
from tests.cms.tree import Tree


def test_pages_and_their_revisions_are_changed(tree: Tree) -> None:
    page = tree.add(PressReleasePage(title="News", notes="Live."))
    page.notes = "Draft."
    page.save_revision()
    for values in page_contents(apps, "press_release", "pressreleasepage", ["notes", "lead"]):
        values["notes"] = paragraphs(values["notes"], "", "Kept.")
    page.refresh_from_db()
    assert page.notes == "Live.\n\nKept."
    assert page.get_latest_revision_as_object().notes == "Draft.\n\nKept."
    assert [it.content["notes"] for it in page.revisions.order_by("pk")] == [
        "Live.\n\nKept.",
        "Draft.\n\nKept.",
    ]


def test_old_numbers_become_numbers_that_may_be_published() -> None:
    value = PhoneStreamBlock().to_python(phone_blocks(["+9647701234567"]))
    assert [dict(it.value) for it in value] == [
        {"number": "+9647701234567", "do_not_publish": False}
    ]
    assert phone_blocks(None) == []


@given(st.lists(st.text()))
def test_a_stream_is_read_from_a_page_and_from_a_revision(texts: list[str]) -> None:
    blocks = [block("rich_text", text) for text in texts]
    assert stream(blocks) == stream(json.dumps(blocks)) == blocks


@pytest.mark.parametrize("nothing", [None, "[]", []])
def test_an_empty_stream_has_no_blocks(nothing: object) -> None:
    assert stream(nothing) == []
