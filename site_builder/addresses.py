"""Addresses that an editor may link to; everything else is text."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_MAILTO = re.compile(r"mailto:[^\s@<>\"'?&]+@[^\s@<>\"'?&]+(\?[^\s<>\"']*)?\Z")
_TEL = re.compile(r"tel:\+?[0-9][0-9().-]*(;ext=[0-9]+)?\Z")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\\<>\"`{}|^\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def is_safe(address: str) -> bool:
    """Whether an address leads where it says: web, mail, telephone or within the site."""
    if _UNSAFE.search(address):
        return False
    if address.startswith("/"):
        return not address.startswith("//")
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if parts.scheme in ("http", "https"):
        return bool(host) and "@" not in parts.netloc
    return bool(_MAILTO.match(address) or _TEL.match(address))


def is_external(address: str, site_url: str) -> bool:
    """Whether an address is a web page of somebody else."""
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and parts.netloc != urlsplit(site_url).netloc
