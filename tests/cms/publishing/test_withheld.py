"""What is marked "do not publish" leaves the CMS nowhere; the rest goes there and back."""

from __future__ import annotations

import secrets

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import settings as example_settings
from hypothesis import strategies as st

from cms.kinds.office.models import OfficePage
from cms.kinds.page.models import ProsePage
from cms.publishing.codecs import Email, Phones, Withheld
from cms.publishing.codecs.plain import Plain
from cms.publishing.export import export
from cms.publishing.references import References
from cms.snippets.types.contact import Contact
from cms.snippets.types.location import Location
from cms.vocabularies.models import Governorate
from tests.cms.tree import Tree

numbers = st.from_regex(r"\+[1-9][0-9]{6,14}(;ext=[0-9]{1,8})?", fullmatch=True)
lines = st.lists(st.tuples(numbers, st.booleans()))


def phones(flagged: list[tuple[str, bool]]) -> list[dict[str, object]]:
    return [
        {"type": "phone", "value": {"number": number, "do_not_publish": flag}, "id": str(place)}
        for place, (number, flag) in enumerate(flagged)
    ]


@example_settings(max_examples=50, deadline=None)
@given(lines)
def test_a_number_that_is_flagged_anywhere_is_not_written(
    flagged: list[tuple[str, bool]],
) -> None:
    written = Phones("phones").write(Contact(phones=phones(flagged)), References())
    secret = {number for number, flag in flagged if flag}
    assert written == list(dict.fromkeys(n for n, _flag in flagged if n not in secret))


@example_settings(max_examples=50, deadline=None)
@given(st.lists(numbers, unique=True))
def test_numbers_come_back_as_they_were_written(wanted: list[str]) -> None:
    contact = Contact()
    Phones("phones").read(contact, wanted, References())
    assert Phones("phones").write(contact, References()) == wanted
    assert not any(phone.value["do_not_publish"] for phone in contact.phones)


@pytest.mark.parametrize("is_secret", [False, True])
def test_an_email_is_written_unless_it_is_flagged(is_secret: bool) -> None:
    contact = Contact(email="desk@example.org", email_do_not_publish=is_secret)
    written = Email("email").write(contact, References())
    assert written == (None if is_secret else "desk@example.org")


def test_a_withheld_value_is_read_like_any_other() -> None:
    location = Location(do_not_publish=True)
    codec = Withheld(Plain("addresses"), "do_not_publish")
    codec.read(location, {"en": "River Street"}, References())
    assert location.addresses == {"en": "River Street"}


def test_nothing_of_a_secret_address_or_number_reaches_the_content(tree: Tree) -> None:
    token = secrets.token_hex(8)
    ninewa = Governorate.objects.create(code="ninewa", labels={"en": "Ninewa"})
    shelter = Location.objects.create(
        code="shelter",
        names={"en": "The shelter"},
        governorate=ninewa,
        addresses={"ar": f"{token} شارع", "en": f"{token} Street"},
        directions={"en": f"Behind {token}"},
        latitude=36.123456,
        longitude=43.654321,
        do_not_publish=True,
    )
    contact = Contact.objects.create(
        code="desk",
        names={"en": "Desk"},
        phones=phones([("+9647701112223", False), ("+9647709998887", True)]),
        email=f"{token}@example.org",
        email_do_not_publish=True,
    )
    tree.add(
        OfficePage(
            title="Mosul",
            location=shelter,
            phones=phones([("+9647705556667", True)]),
            email=f"office-{token}@example.org",
            email_do_not_publish=True,
        )
    )
    tree.add(ProsePage(title="Call", body=[("contact", {"heading": "", "contacts": [contact]})]))
    assert export(settings.BAYAN_CONTENT_DIR).problems == []
    text = everything_written()
    for secret in (token, "36.123", "43.654", "9647709998887", "9647705556667"):
        assert secret not in text
    assert "The shelter" in text
    assert "+9647701112223" in text


def test_what_is_flagged_later_goes(tree: Tree) -> None:
    contact = Contact.objects.create(
        code="desk", names={"en": "Desk"}, email="desk@example.org", phones=[]
    )
    tree.add(ProsePage(title="Call", body=[("contact", {"heading": "", "contacts": [contact]})]))
    file = settings.BAYAN_CONTENT_DIR / "snippets/contacts/desk.yaml"
    export(settings.BAYAN_CONTENT_DIR)
    assert "desk@example.org" in file.read_text("utf-8")
    contact.email_do_not_publish = True
    contact.save()
    export(settings.BAYAN_CONTENT_DIR)
    assert "desk@example.org" not in file.read_text("utf-8")


def test_what_is_flagged_goes_even_from_what_cannot_be_written(tree: Tree) -> None:
    """It would otherwise stay as it was, with the number that has become a secret."""
    ninewa = Governorate.objects.create(code="ninewa", labels={"en": "Ninewa"})
    place = Location.objects.create(
        code="house", names={"en": "House"}, governorate=ninewa, addresses={"en": "Mill Lane"}
    )
    office = tree.add(
        OfficePage(title="Mosul", location=place, phones=phones([("+9647705556667", False)]))
    )
    export(settings.BAYAN_CONTENT_DIR)
    assert "9647705556667" in everything_written()
    OfficePage.objects.filter(pk=office.pk).update(
        summary="two\nlines", phones=phones([("+9647705556667", True)])
    )
    assert len(export(settings.BAYAN_CONTENT_DIR).problems) == 1
    assert "9647705556667" not in everything_written()
    OfficePage.objects.filter(pk=office.pk).update(summary="")
    Location.objects.update(names={}, do_not_publish=True)
    assert len(export(settings.BAYAN_CONTENT_DIR).problems) == 1
    assert "Mill Lane" not in everything_written()


def everything_written() -> str:
    files = [path for path in settings.BAYAN_CONTENT_DIR.rglob("*") if path.is_file()]
    return "\n".join(path.read_text("utf-8") for path in files)
