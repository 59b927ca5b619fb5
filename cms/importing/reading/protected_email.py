"""E-mail addresses that a site's protection hid from robots, in the HTML it served."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.element import Tag

_CODE = "data-cfemail"


def reveal(soup: BeautifulSoup) -> None:
    """Each hidden address that still carries its code stands in the text again."""
    for tag in soup(attrs={_CODE: True}):
        if isinstance(tag, Tag) and (address := decode(str(tag[_CODE]))):
            tag.replace_with(address)


def decode(code: str) -> str:
    """The address in `code`, hexadecimal bytes, the first of them the key; "" if none."""
    try:
        key, *letters = bytes.fromhex(code)
        address = bytes(letter ^ key for letter in letters).decode()
    except (ValueError, UnicodeDecodeError):
        return ""
    return address if address.count("@") == 1 and address.isprintable() else ""
