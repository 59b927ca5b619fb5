"""The form of a release says in which time zone an embargo is written."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.users.models import UserProfile

from cms.kinds.press_release.models import PressReleasePage
from cms.users.models import User
from tests.cms.kinds.filled import World, filled
from tests.cms.kinds.writing import add_url, form_of
from tests.cms.tree import Tree


@pytest.mark.parametrize(
    ("zone", "meant"),
    [
        ("Asia/Baghdad", datetime(2026, 1, 31, 6, 0, tzinfo=UTC)),
        ("UTC", datetime(2026, 1, 31, 9, 0, tzinfo=UTC)),
    ],
)
def test_an_embargo_is_written_in_the_time_zone_that_the_form_names(
    tree: Tree, world: World, editor: Client, admin: User, zone: str, meant: datetime
) -> None:
    UserProfile.objects.create(user=admin, current_time_zone=zone)
    page = filled("press_release", world)
    url = add_url(page, tree)
    html = BeautifulSoup(editor.get(url).content, "html.parser")
    help_text = html.select_one("#panel-child-content-embargoed_until-section .help")
    assert help_text is not None
    assert f"time zone of your account, {zone}." in help_text.get_text(" ", strip=True)
    editor.post(url, form_of(editor, url, page) | {"action-publish": "1"})
    written = PressReleasePage.objects.get(title=page.plain["title"])
    assert (written.embargoed_until, written.live) == (meant, True)
