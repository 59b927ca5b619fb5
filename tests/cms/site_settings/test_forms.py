"""No form takes an address or a time zone with which nothing could be published."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.contract.validation import FORMATS, Validator
from cms.core.blocks import WebAddressBlock
from cms.core.contract import schemas
from cms.core.fields.email import EmailAddressField
from cms.core.fields.text import WebAddressField
from cms.site_settings.models import SiteSettings
from tests.cms.site_settings.writing import send_settings
from tests.cms.tree import Tree

REFUSED = {
    "time_zone": ["Mars/Phobos", "asia/baghdad", "Etc/GMT+3", "../etc/passwd"],
    "email": ["office@localhost", "office", "a@b@c.example", "a..b@c.example"],
    "media_email": ["press@localhost"],
    "media_phone": ["call us", "12"],
    "assured_within": [0, 3651],
    "url": [
        *("https://user:pw@site.example", "https://site.example/sub", "https://site.example?a=b"),
        *("ftp://site.example", "https://[site.example", "https://site.example:port"),
    ],
}
CASES: list[tuple[str, Any]] = [(name, it) for name, values in REFUSED.items() for it in values]


def fits(value: str, definition: str) -> bool:
    schema = schemas().schema("common")["$defs"][definition]
    return bool(Validator(schema, format_checker=FORMATS).is_valid(value))


@pytest.mark.parametrize(("field", "value"), CASES)
def test_what_would_stop_publishing_is_refused(tree: Tree, field: str, value: Any) -> None:
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
    answer = send_settings(editor, {"time_zone": "Mars/Phobos"})
    assert "“Mars/Phobos” is no time zone" in answer
    assert SiteSettings.load().time_zone == "Asia/Baghdad"


BLOCK = WebAddressBlock()
local = st.text("aA1.@-+ <\n", max_size=6)
near_emails = st.builds("{}@{}.{}".format, local, local, local) | st.emails() | st.text()


@settings(deadline=None)
@given(near_emails)
def test_every_email_that_a_form_takes_fits_the_contract(value: str) -> None:
    try:
        cleaned = EmailAddressField().clean(value, None)
    except ValidationError:
        return
    assert fits(cleaned, "email")


@settings(deadline=None)
@given(st.from_regex(r"https?://[a-z@:/?#.\s]{0,12}", fullmatch=True))
def test_every_web_address_that_a_form_takes_fits_the_contract(value: str) -> None:
    for clean in (lambda: WebAddressField().clean(value, None), lambda: BLOCK.clean(value)):
        try:
            cleaned = clean()
        except ValidationError:
            continue
        assert fits(cleaned, "url")
