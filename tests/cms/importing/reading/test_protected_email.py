from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.reading.protected_email import decode, reveal


def protect(address: str, key: int) -> str:
    return bytes([key, *(byte ^ key for byte in address.encode())]).hex()


@settings(deadline=None)
@given(name=st.text("abcxyz.-0", min_size=1, max_size=20), key=st.integers(0, 255))
def test_a_hidden_address_is_read(name: str, key: int) -> None:
    assert decode(protect(f"{name}@example.org", key)) == f"{name}@example.org"


@pytest.mark.parametrize("code", ["", "zz", "3b", "00414243", "0040404040"])
def test_what_holds_no_address_gives_none(code: str) -> None:
    assert decode(code) == ""


def test_the_address_stands_in_the_text_again() -> None:
    code = protect("a@example.org", 7)
    soup = BeautifulSoup(
        f'<p>Write: <a data-cfemail="{code}">[email protected]</a></p>', "html.parser"
    )

    reveal(soup)

    assert soup.get_text() == "Write: a@example.org"
