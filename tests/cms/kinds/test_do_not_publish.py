"""A telephone or an e-mail that is for colleagues only never leaves the CMS."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from cms.publishing.export import export
from tests.cms.kinds.filled import NUMBER, OTHER_NUMBER, World, filled
from tests.cms.kinds.writing import add_url, exported, form_of
from tests.cms.tree import Tree

KINDS = ["office", "organisation", "service"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_marked_stays_in_the_cms(
    tree: Tree, world: World, editor: Client, kind: str
) -> None:
    page = filled(kind, world)
    url = add_url(page, tree)
    marked = {"email_do_not_publish": "on", "action-publish": "1"}
    editor.post(url, form_of(editor, url, page) | marked)
    written = page.model.objects.get(title=page.plain["title"])
    export(settings.BAYAN_CONTENT_DIR)
    data = exported(written)
    assert data["phones"] == [NUMBER]
    assert "email" not in data
    for file in Path(settings.BAYAN_CONTENT_DIR).rglob("*.*"):
        content = file.read_bytes()
        assert OTHER_NUMBER.encode() not in content, file
        assert page.plain["email"].encode() not in content, file
    assert [phone.value["do_not_publish"] for phone in written.phones] == [False, True]
    assert written.email == page.plain["email"]
