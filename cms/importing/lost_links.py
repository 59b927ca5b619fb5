"""Links and marks of a source that none of its drafts carries: each is told."""

from __future__ import annotations

import re
from html import unescape

from cms.contract.rich_text.addresses import web_address
from cms.importing.document import (
    Accordion,
    ImportedDocument,
    Quote,
    Related,
    RichText,
    Video,
)
from cms.importing.lines import Line
from cms.importing.notes import Report

_NAMES = {"b": "bold", "i": "italic"}


def tell_lost_links(lines: list[Line], documents: list[ImportedDocument], report: Report) -> None:
    """`lines` are those that were not left out before."""
    kept = _addresses(documents)
    for line in lines:
        for link in line.links:
            if web_address(link.address) not in kept:
                report.doubt(
                    line.number, f"link target left out: {link.address[:200]}, of “{link.text}”"
                )


def tell_lost_marks(lines: list[Line], documents: list[ImportedDocument], report: Report) -> None:
    """Of words in rich text only: in headings and fields a mark says nothing."""
    html = _html(documents)
    said = {tag: _between(html, tag) for tag in _NAMES}
    words = unescape(re.sub(r"<[^>]+>", "", html))
    for line in lines:
        for mark in line.marks:
            if mark.text in words and not any(mark.text in part for part in said[mark.tag]):
                report.done(line.number, f"{_NAMES[mark.tag]} left out: “{mark.text[:60]}”")


def _html(documents: list[ImportedDocument]) -> str:
    found: list[str] = []
    for block in (block for document in documents for block in document.body):
        if isinstance(block, RichText | Quote):
            found.append(block.html)
        elif isinstance(block, Accordion):
            found += [part.html for part in block.parts]
    return "\n".join(found)


def _addresses(documents: list[ImportedDocument]) -> set[str]:
    """Without "", which is the form of an address that no link may have."""
    found = {unescape(address) for address in re.findall(r' href="([^"]*)"', _html(documents))}
    for document in documents:
        for contact in document.fields.contacts:
            found |= {f"mailto:{contact.email}", f"tel:{contact.phone}"}
        found.add(document.fields.website)
        found |= {video.address for video in document.fields.videos}
        for block in document.body:
            if isinstance(block, Related):
                found |= {link.address for link in block.links}
            elif isinstance(block, Video):
                found.add(block.address)
    return {web_address(address) for address in found} - {""}


def _between(html: str, tag: str) -> list[str]:
    """Words that stand in `tag`, whatever other elements divide them."""
    alone = re.sub(rf"<(?!/?{tag}>)[^>]+>", "", html)
    joined = alone.replace(f"</{tag}><{tag}>", "")
    return [unescape(part) for part in re.findall(rf"<{tag}>(.*?)</{tag}>", joined, re.S)]
