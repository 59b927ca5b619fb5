"""Deleting pages: those that others need stay, and the editor reads who needs them."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from cms.kinds.organisation.models import OrganisationPage
from cms.kinds.service.models import ServicePage
from tests.cms.tree import Tree


@pytest.fixture
def used(tree: Tree) -> OrganisationPage:
    """An organisation that gives one service."""
    organisation = tree.add(OrganisationPage(title="River Aid", description="Helps."))
    service = ServicePage(title="Legal help", description="Advice.", organisation=organisation)
    tree.draft(service)
    return organisation


def delete(editor: Client, page: Page) -> str:
    url = reverse("wagtailadmin_pages:delete", args=(page.pk,))
    return said(editor.post(url, follow=True).content)


def delete_together(editor: Client, *pages: Page) -> str:
    url = reverse("wagtail_bulk_action", args=("wagtailcore", "page", "delete"))
    back = reverse("wagtailadmin_explore_root")
    query = urlencode([("next", back), *(("id", page.pk) for page in pages)])
    return said(editor.post(f"{url}?{query}", follow=True).content)


def said(answer: bytes) -> str:
    html = BeautifulSoup(answer, "html.parser")
    return " ".join(one.get_text(" ", strip=True) for one in html.select(".messages li"))


def test_an_organisation_in_use_stays_and_its_services_are_named(
    used: OrganisationPage, editor: Client
) -> None:
    for message in (delete(editor, used), delete_together(editor, used)):
        assert "Nothing was deleted, because this is in use: River Aid" in message
        assert "Change first what uses it: Legal help" in message
    assert OrganisationPage.objects.exists()


def test_a_section_stays_with_what_is_used_below_it(
    tree: Tree, used: OrganisationPage, editor: Client
) -> None:
    section = used.get_parent()
    for message in (delete(editor, section), delete_together(editor, section)):
        assert "in use: River Aid" in message
    assert OrganisationPage.objects.exists()


def test_of_several_pages_none_is_deleted_if_one_is_in_use(
    tree: Tree, used: OrganisationPage, editor: Client
) -> None:
    page = tree.page("About")
    assert "in use: River Aid" in delete_together(editor, page, used)
    assert Page.objects.filter(pk=page.pk).exists()


def test_a_long_list_of_uses_is_cut(tree: Tree, used: OrganisationPage, editor: Client) -> None:
    for number in range(11):
        tree.draft(ServicePage(title=f"Help {number}", description="x", organisation=used))
    message = delete(editor, used)
    assert "Help 8 …" in message
    assert "Help 9" not in message


def test_what_nobody_uses_is_deleted(tree: Tree, used: OrganisationPage, editor: Client) -> None:
    ServicePage.objects.get().delete()
    one, two = tree.page("One"), tree.page("Two")
    assert "2 pages have been deleted" in delete_together(editor, one, two)
    assert "deleted" in delete(editor, used)
    assert not OrganisationPage.objects.exists()
