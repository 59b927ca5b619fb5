"""An editor's link leads where it says, or it is no link."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_builder.addresses import is_external, is_safe


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/",
        "http://example.org/a?b=c&d=%D8%AF#e",
        "HTTPS://EXAMPLE.ORG",
        "mailto:a@example.org",
        "mailto:a@example.org?subject=b",
        "tel:+9647701234567",
        "tel:+9647701234567;ext=12",
        "tel:0770-123-4567",
        "/ar/about/",
        "/",
    ],
)
def test_web_mail_telephone_and_the_site_itself_are_safe(address: str) -> None:
    assert is_safe(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "javascript&colon;alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://good.example@evil.example/",
        "https://user:pw@evil.example/",
        "https://",
        "https:evil",
        "https://[",
        "{attach}../site.yaml",
        "|filename|a.md",
        "about/",
        "#a",
        "mailto:",
        "mailto:a b@example.org",
        "tel:alert(1)",
        "document:1",
        "https://a.example/\u202e",
    ],
)
def test_everything_else_is_text(address: str) -> None:
    assert not is_safe(address)


@given(st.text())
def test_what_is_safe_has_a_known_scheme(address: str) -> None:
    if is_safe(address):
        assert urlsplit(address).scheme in {"", "http", "https", "mailto", "tel"}


def test_pages_of_others_are_external() -> None:
    site = "https://site.example"
    assert is_external("https://other.example/", site)
    assert not is_external("https://site.example/ar/", site)
    assert not is_external("/ar/", site)
    assert not is_external("mailto:a@other.example", site)
