"""No form takes an address or a time zone with which nothing could be published."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.contract.validation import FORMATS, Validator
from cms.core.contract import schemas
from cms.core.fields.email import EmailAddressField
from cms.core.fields.text import WebAddressField
from cms.kinds.press_release.contacts import ContactBlock
from cms.site_settings.models import SiteSettings
from tests.cms.tree import Tree

REFUSED = {
    "time_zone": ["Mars/Phobos", "asia/baghdad", "Etc/GMT+3", "../etc/passwd"],
    "email": ["office@localhost", "office", "a@b@c.example", "a..b@c.example"],
    "url": [
        *("https://user:pw@site.example", "https://site.example/sub", "https://site.example?a=b"),
        *("ftp://site.example", "https://[site.example", "https://site.example:port"),
    ],
}
CASES = [(field, value) for field, values in REFUSED.items() for value in values]


def fits(value: str, definition: str) -> bool:
    schema = schemas().schema("common")["$defs"][definition]
    return bool(Validator(schema, format_checker=FORMATS).is_valid(value))


@pytest.mark.parametrize(("field", "value"), CASES)
def test_what_would_stop_publishing_is_refused(tree: Tree, field: str, value: str) -> None:
    site = SiteSettings.load()
    setattr(site, field, value)
    with pytest.raises(ValidationError) as refused:
        site.full_clean()
    assert set(refused.value.message_dict) == {field}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("time_zone", "Asia/Baghdad"), ("time_zone", "UTC"), ("email", "office@site.example")),
        *(("url", "https://site.example/"), ("url", "http://127.0.0.1:8001")),
    ],
)
def test_what_can_be_published_is_taken(tree: Tree, field: str, value: str) -> None:
    site = SiteSettings.load()
    setattr(site, field, value)
    site.full_clean()


def test_the_form_says_what_is_wrong(tree: Tree, editor: Client) -> None:
    address = reverse("wagtailsettings:edit", args=["site_settings", "sitesettings"])
    opened = editor.get(address, follow=True)
    page = BeautifulSoup(opened.content, "html.parser")
    sent = {
        field["name"]: field.get("value") or field.text.strip()
        for field in page.select("main form input[name], main form textarea[name]")
    }
    sent |= {"month_style": "levantine", "digit_style": "latin", "time_zone": "Mars/Phobos"}
    answer = editor.post(opened.request["PATH_INFO"], sent).content.decode()
    assert "“Mars/Phobos” is no time zone" in answer
    assert SiteSettings.load().time_zone == "Asia/Baghdad"


local = st.text("aA1.@-+ <\n", max_size=6)
near_emails = st.builds("{}@{}.{}".format, local, local, local) | st.emails() | st.text()


@settings(deadline=None)
@given(near_emails)
def test_every_email_that_a_form_takes_fits_the_contract(value: str) -> None:
    for clean in (
        lambda: EmailAddressField().clean(value, None),
        lambda: ContactBlock().child_blocks["email"].clean(value),
    ):
        try:
            cleaned = clean()
        except ValidationError:
            continue
        assert cleaned == "" or fits(cleaned, "email")


@settings(deadline=None)
@given(st.from_regex(r"https?://[a-z@:/?#.\s]{0,12}", fullmatch=True))
def test_every_web_address_that_a_form_takes_fits_the_contract(value: str) -> None:
    try:
        cleaned = WebAddressField().clean(value, None)
    except ValidationError:
        return
    assert fits(cleaned, "url")


def test_a_contact_needs_an_address_that_readers_can_write_to() -> None:
    email = ContactBlock().child_blocks["email"]
    with pytest.raises(ValidationError, match=r"name@example\.org"):
        email.clean("a@localhost")
    assert email.clean("") == ""
