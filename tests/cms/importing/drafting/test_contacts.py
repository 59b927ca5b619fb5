"""A contact of an old page is looked for before it is made."""

from __future__ import annotations

import pytest

from cms.importing.document import Contact as FoundContact
from cms.importing.drafting.contacts import choose_contacts
from cms.snippets.types.contact import Contact
from tests.cms.importing.drafting.documents import document

PHONE = "+9647701234567"


@pytest.fixture
def desk(db: None) -> Contact:
    phone = {"type": "phone", "value": {"number": PHONE, "do_not_publish": False}, "id": "1"}
    names = {"en": "Media desk"}
    return Contact.objects.create(
        code="media-desk", names=names, phones=[phone], email="press@x.example"
    )


def choose(lang: str, *found: FoundContact) -> tuple[list[Contact], str]:
    keys, notes = choose_contacts([document(lang, contacts=list(found))])
    doubts = "\n".join(note.reason for note in notes if note.kind == "doubt")
    return [Contact.objects.get(pk=key) for key in keys], doubts


@pytest.mark.parametrize(
    "found",
    [
        FoundContact("مكتب الإعلام", email="Press@x.example"),
        FoundContact("مكتب الإعلام", phone=PHONE),
    ],
)
def test_who_has_the_same_address_is_the_same_and_gains_a_name(
    desk: Contact, found: FoundContact
) -> None:
    assert choose("ar", found, found) == ([desk], "")
    desk.refresh_from_db()
    assert desk.names == {"en": "Media desk", "ar": "مكتب الإعلام"}
    assert Contact.objects.count() == 1


def test_what_a_known_contact_has_not_is_told_and_nothing_of_it_changes(desk: Contact) -> None:
    chosen, doubts = choose("en", FoundContact("Boat desk", "", PHONE, "other@x.example"))

    assert chosen == [desk]
    assert "says “Media desk”, the page “Boat desk”" in doubts
    assert "has not all that the page has: +9647701234567, other@x.example" in doubts
    desk.refresh_from_db()
    assert (desk.names, desk.email) == ({"en": "Media desk"}, "press@x.example")


def test_without_an_address_the_name_tells(desk: Contact) -> None:
    assert choose("en", FoundContact("Media desk")) == ([desk], "")


def test_who_is_not_known_is_made_and_what_is_missing_is_told(desk: Contact) -> None:
    found = FoundContact("Media desk", "Spokesman", "+9647507654321", "new@x.example")

    [made], doubts = choose("en", found)

    assert (made.code, made.names, made.roles, made.email) == (
        "media-desk-2", {"en": "Media desk"}, {"en": "Spokesman"}, "new@x.example",
    )  # fmt: skip
    assert [phone.value["number"] for phone in made.phones] == ["+9647507654321"]
    assert doubts == "the contact media-desk-2 has no name in: ar"


def test_a_new_contact_without_a_number_or_an_address_is_told(db: None) -> None:
    [made], doubts = choose("ar", FoundContact("وحدة القوارب"))

    assert made.code == "media-contact"
    assert "has neither a telephone nor an e-mail" in doubts


def test_the_two_languages_of_a_pair_make_one_contact(db: None) -> None:
    english = document("en", contacts=[FoundContact("Adam Reed", "RTT", PHONE)])
    arabic = document("ar", contacts=[FoundContact("آدم ريد", "", "", "adam@x.example")])

    [key], notes = choose_contacts([english, arabic])

    made = Contact.objects.get(pk=key)
    assert made.names == {"en": "Adam Reed", "ar": "آدم ريد"}
    assert (made.code, made.roles, made.email) == ("adam-reed", {"en": "RTT"}, "adam@x.example")
    assert [note.kind for note in notes] == ["done"]


def test_contacts_with_other_numbers_are_two(db: None) -> None:
    english = document("en", contacts=[FoundContact("Adam Reed", phone=PHONE)])
    arabic = document("ar", contacts=[FoundContact("هدى", phone="+9647507654321")])

    assert len(choose_contacts([english, arabic])[0]) == 2
