"""A snippet that a page uses is not deleted, and the editor is told who uses it."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.db import transaction
from django.db.models import ProtectedError
from django.test import Client
from django.urls import reverse

from cms.core.models import BayanPage
from cms.kinds.office.models import OfficePage
from cms.kinds.page.models import ProsePage
from cms.kinds.press_release.models import PressReleasePage
from cms.snippets.types.contact import Contact
from cms.snippets.types.location import Location
from cms.snippets.types.person import Person
from cms.vocabularies.models import Governorate
from tests.cms.tree import Tree


@pytest.fixture
def with_field(tree: Tree, contact: Contact) -> BayanPage:
    return tree.add(PressReleasePage(title="Water", contacts=[("contact", contact)]))


@pytest.fixture
def with_block(tree: Tree, contact: Contact) -> BayanPage:
    block = {"heading": "", "contacts": [contact]}
    return tree.page("About", body=[("contact", block)])


@pytest.mark.parametrize("use", ["with_field", "with_block"])
def test_a_contact_in_use_cannot_be_deleted(
    contact: Contact, use: str, request: pytest.FixtureRequest
) -> None:
    page = request.getfixturevalue(use)
    with pytest.raises(ProtectedError), transaction.atomic():
        contact.delete()
    with pytest.raises(ProtectedError), transaction.atomic():
        Contact.objects.all().delete()
    page.delete()
    contact.delete()
    assert not Contact.objects.exists()


def test_the_place_of_an_office_and_its_governorate_cannot_be_deleted(
    tree: Tree, location: Location
) -> None:
    tree.add(OfficePage(title="Mosul", location=location))
    for used in (location, location.governorate):
        with pytest.raises(ProtectedError), transaction.atomic():
            used.delete()
    assert Governorate.objects.exists()


def test_somebody_who_is_quoted_cannot_be_deleted(tree: Tree, person: Person) -> None:
    quote = {"quote": "<p>We stay.</p>", "person": person}
    tree.add(ProsePage(title="About", body=[("quote", quote)]))
    with pytest.raises(ProtectedError), transaction.atomic():
        person.delete()


@pytest.mark.parametrize("together", [False, True])
def test_an_editor_who_deletes_a_contact_in_use_reads_who_uses_it(
    contact: Contact, with_field: BayanPage, editor: Client, together: bool
) -> None:
    free = Contact.objects.create(code="free", names={"en": "Free"})
    views = Contact.snippet_viewset
    if together:
        url = reverse(
            "wagtail_bulk_action",
            kwargs={"app_label": "snippets", "model_name": "contact", "action": "delete"},
        )
        answer = editor.post(f"{url}?id={contact.pk}&id={free.pk}", follow=True)
    else:
        answer = editor.post(reverse(views.get_url_name("delete"), args=[contact.pk]), follow=True)
    text = BeautifulSoup(answer.content, "html.parser").get_text(" ", strip=True)
    assert "Nothing was deleted, because this is in use: Front desk" in text
    assert "Water" in text
    assert set(Contact.objects.all()) == {contact, free}


def test_a_contact_that_nobody_uses_is_deleted(contact: Contact, editor: Client) -> None:
    editor.post(reverse(Contact.snippet_viewset.get_url_name("delete"), args=[contact.pk]))
    assert not Contact.objects.exists()
