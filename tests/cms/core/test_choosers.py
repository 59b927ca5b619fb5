"""Choosers speak the language of each request, whoever opened the form first."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.users.models import UserProfile

from cms.blocks.body import BodyStreamBlock
from cms.core.blocks import page_stream
from cms.snippets.types.location import Location
from cms.users.models import User
from tests.cms.tree import Tree

PROGRAMMES = page_stream("programme", "programme.ProgrammePage", "Programme")
PAGES = BodyStreamBlock().child_blocks["related"].child_blocks["pages"].child_block


@pytest.mark.parametrize(
    ("block", "said"),
    [
        (
            PROGRAMMES.child_blocks["programme"],
            ["Choose a page (Programme)", "اختر صفحة (برنامج)"],
        ),
        (PAGES, ["Choose a page", "اختر صفحة"]),
    ],
)
def test_a_chooser_of_pages_in_a_block(block: Any, said: list[str]) -> None:
    assert [in_language(block.widget, language) for language in ("en", "ar")] == said


def in_language(widget: Any, language: str) -> str:
    with override(language):
        return str(widget.choose_one_text)


def test_choosers_in_a_form(tree: Tree, editor: Client, admin: User) -> None:
    service = reverse(
        "wagtailadmin_pages:add",
        args=("service", "servicepage", tree.section("service").pk),
    )
    location = reverse(Location.snippet_viewset.get_url_name("add"))
    profile = UserProfile.objects.create(user=admin, preferred_language="en")
    assert buttons(editor, service) == [
        *("Choose a page (Organisation)", "Choose a page (Programme)"),
    ]
    assert buttons(editor, location) == ["Choose governorate"]
    UserProfile.objects.filter(pk=profile.pk).update(preferred_language="ar")
    assert buttons(editor, service) == ["اختر صفحة (منظمة)", "اختر صفحة (برنامج)"]
    assert buttons(editor, location) == ["اختيار محافظة"]


def buttons(editor: Client, url: str) -> list[str]:
    html = BeautifulSoup(editor.get(url).content, "html.parser")
    found = html.select(".chooser__choose-button[data-chooser-action-choose]")
    return [button.get_text(" ", strip=True) for button in found]
