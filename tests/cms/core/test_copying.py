"""Copying a page: what the site cannot carry is refused in the form, with a reason."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from cms.core.models import BayanPage
from cms.kinds.page.models import ProsePage
from tests.cms.tree import Tree


def copy(editor: Client, page: BayanPage, to: Page, slug: str, title: str = "Copy") -> list[str]:
    """The errors that the form shows; none if the page was copied."""
    sent = {"new_title": title, "new_slug": slug, "new_parent_page": to.pk}
    answer = editor.post(reverse("wagtailadmin_pages:copy", args=(page.pk,)), sent)
    if answer.status_code == 302:
        return []
    html = BeautifulSoup(answer.content, "html.parser")
    return [error.get_text(" ", strip=True) for error in html.select(".error-message")]


def test_a_slug_of_another_page_of_the_kind_is_refused_below_any_page(
    tree: Tree, editor: Client
) -> None:
    page, parent = tree.page("About", slug="about"), tree.page("Parent")
    errors = copy(editor, page, parent, "about")
    assert errors == ["Another page in this language has the slug “about”."]


@pytest.mark.parametrize(
    ("slug", "error"),
    [
        ("with_Pic-3", "Write small Latin letters"),
        ("a" * 150, "Write at most 100 characters"),
    ],
)
def test_a_slug_that_the_contract_does_not_allow_is_refused(
    tree: Tree, editor: Client, slug: str, error: str
) -> None:
    errors = copy(editor, tree.page("About"), tree.homes["en"], slug)
    assert len(errors) == 1
    assert error in errors[0]
    assert ProsePage.objects.count() == 1


def test_the_form_suggests_a_slug_that_is_free(tree: Tree, editor: Client) -> None:
    page = tree.page("About", slug="about")
    answer = editor.get(reverse("wagtailadmin_pages:copy", args=(page.pk,)))
    html = BeautifulSoup(answer.content, "html.parser")
    assert html.select_one("input[name=new_slug]")["value"] == "about-2"  # type: ignore[index]


def test_the_title_of_a_copy_is_cleaned(tree: Tree, editor: Client) -> None:
    page = tree.page("About", slug="about")
    assert copy(editor, page, tree.homes["en"], "again", "About\u202e us\u0007 \n now") == []
    copied = ProsePage.objects.get(slug="again")
    assert copied.title == "About us now"
    assert copied.get_latest_revision_as_object().title == "About us now"


def test_a_title_that_is_too_long_is_refused(tree: Tree, editor: Client) -> None:
    errors = copy(editor, tree.page("About"), tree.homes["en"], "again", "x" * 256)
    assert "at most 255 characters" in errors[0]


def test_a_home_cannot_be_copied_beside_itself(tree: Tree, editor: Client) -> None:
    home = tree.homes["en"]
    errors = copy(editor, home, home.get_parent(), "en-2")
    assert errors == ["Another home in this language has the slug “en”."]
