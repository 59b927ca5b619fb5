"""The home of a language cannot be taken away by mistake."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from cms.kinds.home.models import HomePage
from tests.cms.tree import Tree

REASON = "every page of its language is off the site"


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_the_home_of_a_language_is_not_taken_away(tree: Tree, editor: Client, action: str) -> None:
    tree.page("About")
    home = tree.homes["en"]
    address = reverse(f"wagtailadmin_pages:{action}", args=[home.pk])
    answer = editor.post(address, {"include_descendants": "on"}, follow=True)
    assert REASON in answer.content.decode()
    assert HomePage.objects.get(pk=home.pk).live


@pytest.mark.parametrize("action", ["unpublish", "delete"])
def test_nor_together_with_other_pages(tree: Tree, editor: Client, action: str) -> None:
    page = tree.page("About")
    home = tree.homes["en"]
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    answer = editor.post(f"{address}?id={page.pk}&id={home.pk}", follow=True)
    assert REASON in answer.content.decode()
    assert HomePage.objects.get(pk=home.pk).live
    page.refresh_from_db()
    assert page.live


def test_other_pages_go_as_before(tree: Tree, editor: Client) -> None:
    page = tree.page("About")
    editor.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    page.refresh_from_db()
    assert not page.live
    editor.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert not type(page).objects.filter(pk=page.pk).exists()


def test_a_home_that_is_not_live_and_has_no_page_can_be_deleted(tree: Tree, editor: Client) -> None:
    home = tree.homes["en"]
    HomePage.objects.get(pk=home.pk).unpublish()
    editor.post(reverse("wagtailadmin_pages:delete", args=[home.pk]))
    assert not HomePage.objects.filter(pk=home.pk).exists()
