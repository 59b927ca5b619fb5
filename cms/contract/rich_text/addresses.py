"""Addresses outside the site that rich text may link to: the web, mail and telephones."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, quote, urlsplit

from cms.contract.text import clean_characters

# All else is encoded: it could end a link in Markdown or in HTML, or be read as a mark.
KEPT = "%/?#@!$&*+,;=:-._~"
HOST = re.compile(r"[\w-]+(\.[\w-]+)*(:[0-9]{1,5})?\Z")
MAIL = re.compile(r"[^\s@]+@[^\s@]+\Z")
TELEPHONE = re.compile(r"\+?[0-9]{3,15}(;ext=[0-9]{1,8})?\Z")


def web_address(address: str) -> str:
    """`address` in the one form in which it is written, or "" if links must not lead there."""
    address = re.sub("[\t\n]", "", clean_characters(address)).strip()
    scheme, _, rest = address.partition(":")
    write = _SCHEMES.get(scheme.lower())
    try:
        return write(urlsplit(f"{scheme.lower()}:{rest}")) if write else ""
    except ValueError:
        return ""


def _web(parts: SplitResult) -> str:
    host = parts.netloc.lower()
    return f"{parts.scheme}://{host}{_rest(parts)}" if HOST.match(host) else ""


def _mail(parts: SplitResult) -> str:
    return f"mailto:{_rest(parts)}" if MAIL.match(parts.path) else ""


def _telephone(parts: SplitResult) -> str:
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in parts.path)
    number = re.sub(r"[\s().-]", "", digits)
    return f"tel:{number}" if TELEPHONE.match(number) else ""


def _rest(parts: SplitResult) -> str:
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    text = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", f"{parts.path}{query}{fragment}")
    return quote(text, safe=KEPT)


_SCHEMES = {"http": _web, "https": _web, "mailto": _mail, "tel": _telephone}
