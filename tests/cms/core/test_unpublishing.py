"""Unpublishing: what public pages cannot do without stays public."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from cms.kinds.organisation.models import OrganisationPage
from cms.kinds.service.models import ServicePage
from tests.cms.core.test_deleting import said
from tests.cms.tree import Tree


@pytest.fixture
def used(tree: Tree) -> OrganisationPage:
    organisation = tree.add(OrganisationPage(title="River Aid", description="Helps."))
    service = tree.draft(ServicePage(title="Legal help", organisation=organisation))
    ServicePage.objects.filter(pk=service.pk).update(live=True)
    return organisation


def unpublish(editor: Client, page: Page) -> str:
    url = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    return said(editor.post(url, follow=True).content)


def unpublish_together(editor: Client, page: Page) -> str:
    url = reverse("wagtail_bulk_action", args=("wagtailcore", "page", "unpublish"))
    return said(editor.post(f"{url}?id={page.pk}&next=/admin/", follow=True).content)


@pytest.mark.parametrize("act", [unpublish, unpublish_together])
def test_an_organisation_of_live_services_is_not_unpublished(
    used: OrganisationPage, editor: Client, act: object
) -> None:
    assert callable(act)
    for page in (used, used.get_parent()):
        message = act(editor, page)
        assert "Nothing was unpublished, because public pages need this: River Aid" in message
        assert "Legal help" in message
        assert Page.objects.get(pk=page.pk).live


def test_one_language_of_it_is_enough(tree: Tree, used: OrganisationPage, editor: Client) -> None:
    twin = OrganisationPage(
        title="عون", slug="aid", description="x", translation_key=used.translation_key
    )
    tree.add(twin, "ar")
    unpublish(editor, used)
    assert not Page.objects.get(pk=used.pk).live
    assert "need this" in unpublish(editor, Page.objects.get(pk=twin.pk))


def test_an_organisation_goes_after_its_services(used: OrganisationPage, editor: Client) -> None:
    unpublish_together(editor, ServicePage.objects.get())
    unpublish_together(editor, used)
    assert not Page.objects.get(pk=used.pk).live
