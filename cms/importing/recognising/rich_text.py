"""Paragraphs and lists as the rich text of a body block, with web and e-mail addresses linked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from itertools import pairwise

from cms.contract.rich_text.addresses import web_address
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


def item_runs(items: Sequence[Line]) -> list[list[Line]]:
    """Divided where lists with numbers and without meet on the same level."""
    runs: list[list[Line]] = []
    for item in items:
        new = not runs or (item.level <= runs[-1][0].level and item.role is not runs[-1][0].role)
        if new:
            runs.append([item])
        else:
            runs[-1].append(item)
    return runs


def inline(line: Line, *, with_phones: bool = False) -> str:
    """The line's text, escaped, with its links and marks."""
    spans = _spans(line.text, line.links, with_phones)
    marks = _marks(line)
    html, at = "", 0
    for start, end, address in spans:
        html += _marked(line.text, at, start, marks)
        html += f'<a href="{escape(address)}">{_marked(line.text, start, end, marks)}</a>'
        at = end
    return html + _marked(line.text, at, len(line.text), marks)


def _marks(line: Line) -> list[tuple[int, int, str]]:
    """Start, end and tag; only of words that stand in the text once, so that it is these."""
    found = []
    for mark in line.marks:
        if mark.text and line.text.count(mark.text) == 1:
            start = line.text.index(mark.text)
            found.append((start, start + len(mark.text), mark.tag))
    return found


def _marked(text: str, start: int, end: int, marks: list[tuple[int, int, str]]) -> str:
    """Part of `text`, divided where marks begin and end, so that elements never cross."""
    edges = {edge for mark in marks for edge in mark[:2] if start < edge < end}
    html = ""
    for first, last in pairwise(sorted({start, end, *edges})):
        part = escape(text[first:last], quote=False)
        for tag in sorted({tag for begin, stop, tag in marks if begin <= first and last <= stop}):
            part = f"<{tag}>{part}</{tag}>"
        html += part
    return html


def _spans(text: str, links: Sequence[Link], with_phones: bool) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    at = 0
    for link in links:  # in the order of the text
        start = text.find(link.text, at)
        if start >= 0 and link.text:
            at = start + len(link.text)
            found.append((start, at, web_address(link.address)))
    found += [(each.start(), each.end(), _web(each.group())) for each in _WEB.finditer(text)]
    found += [
        (each.start(), each.end(), f"mailto:{each.group()}") for each in _EMAIL.finditer(text)
    ]
    if with_phones:
        phones = (phone for phone in find_phones(text) if phone.number and not phone.doubt)
        found += [(phone.start, phone.end, f"tel:{phone.number}") for phone in phones]
    return _apart(sorted(span for span in found if span[2]))


def _web(text: str) -> str:
    return web_address(text if text.startswith("http") else f"https://{text}")


def _apart(spans: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of spans that overlap the first."""
    kept: list[tuple[int, int, str]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
