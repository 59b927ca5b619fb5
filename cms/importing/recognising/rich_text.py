"""Paragraphs and lists as the rich text of a body block, with web and e-mail addresses linked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from cms.importing.lines import Line, Link, Role
from cms.importing.recognising.phones import find_phones

_WEB = re.compile(r"(?:https?://|www\.)[^\s<>«»“”\"،؛]*[^\s<>«»“”\"،؛.,:;!?)\]]")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)


def paragraph(lines: Sequence[Line], *, with_phones: bool = False) -> str:
    """One paragraph; the lines stay lines."""
    inner = "<br/>".join(inline(line, with_phones=with_phones) for line in lines)
    return f"<p>{inner}</p>"


def item_list(items: Sequence[Line]) -> str:
    """A list, nested by the items' levels."""
    tag = "ol" if items[0].role is Role.NUMBERED else "ul"
    level = items[0].level
    parts: list[str] = []
    at = 0
    while at < len(items):
        end = at + 1
        while end < len(items) and items[end].level > level:
            end += 1
        inner = item_list(items[at + 1 : end]) if end > at + 1 else ""
        parts.append(f"<li>{inline(items[at])}{inner}</li>")
        at = end
    return f"<{tag}>{''.join(parts)}</{tag}>"


def inline(line: Line, *, with_phones: bool = False) -> str:
    """The line's text, escaped, with its links."""
    spans = _spans(line.text, line.links, with_phones)
    html, at = "", 0
    for start, end, address in spans:
        html += escape(line.text[at:start], quote=False)
        html += f'<a href="{escape(address)}">{escape(line.text[start:end], quote=False)}</a>'
        at = end
    return html + escape(line.text[at:], quote=False)


def _spans(text: str, links: Sequence[Link], with_phones: bool) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    at = 0
    for link in links:  # in the order of the text
        start = text.find(link.text, at)
        if start >= 0:
            at = start + len(link.text)
            found.append((start, at, link.address))
    found += [(each.start(), each.end(), _web(each.group())) for each in _WEB.finditer(text)]
    found += [
        (each.start(), each.end(), f"mailto:{each.group()}") for each in _EMAIL.finditer(text)
    ]
    if with_phones:
        phones = (phone for phone in find_phones(text) if phone.number and not phone.doubt)
        found += [(phone.start, phone.end, f"tel:{phone.number}") for phone in phones]
    return _apart(sorted(found))


def _web(text: str) -> str:
    return text if text.startswith("http") else f"https://{text}"


def _apart(spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of spans that overlap the first."""
    kept: list[tuple[int, int, str]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
