"""A contact of an old page is looked for before it is made."""

from __future__ import annotations

import pytest

from cms.importing.document import Contact as FoundContact
from cms.importing.drafting.contacts import contact_stream
from cms.snippets.types.contact import Contact

PHONE = "+9647701234567"


@pytest.fixture
def desk(db: None) -> Contact:
    phone = {"type": "phone", "value": {"number": PHONE, "do_not_publish": False}, "id": "1"}
    names = {"en": "Media desk"}
    return Contact.objects.create(
        code="media-desk", names=names, phones=[phone], email="press@x.example"
    )


@pytest.mark.parametrize(
    "found",
    [
        FoundContact("مكتب الإعلام", email="Press@x.example"),
        FoundContact("مكتب الإعلام", phone=PHONE),
        FoundContact("مكتب الإعلام", phone=PHONE, email="other@x.example"),
    ],
)
def test_who_has_the_same_address_is_the_same_and_gains_a_name(
    desk: Contact, found: FoundContact
) -> None:
    (block,) = contact_stream([found, found], "ar")
    assert block["value"] == desk.pk
    desk.refresh_from_db()
    assert desk.names == {"en": "Media desk", "ar": "مكتب الإعلام"}
    assert Contact.objects.count() == 1


def test_a_name_that_is_there_is_not_changed(desk: Contact) -> None:
    contact_stream([FoundContact("Somebody else", phone=PHONE)], "en")
    desk.refresh_from_db()
    assert desk.names == {"en": "Media desk"}


def test_without_an_address_the_name_tells(desk: Contact) -> None:
    (block,) = contact_stream([FoundContact("Media desk")], "en")
    assert block["value"] == desk.pk


def test_who_is_not_known_is_made(desk: Contact) -> None:
    found = FoundContact("Media desk", "Spokesman", "+9647507654321", "new@x.example")
    (block,) = contact_stream([found], "en")
    made = Contact.objects.get(pk=block["value"])
    assert (made.code, made.names, made.roles) == (
        "media-desk-2",
        {"en": "Media desk"},
        {"en": "Spokesman"},
    )
    assert [phone.value["number"] for phone in made.phones] == ["+9647507654321"]
    assert made.email == "new@x.example"
