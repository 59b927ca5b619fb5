"""Links to other pages below a heading that says so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cms.contract.rich_text.addresses import web_address
from cms.importing.document import Link, Related
from cms.importing.lines import Line, Role
from cms.importing.recognising.folding import fold

_HEADER = re.compile(
    r"related(?: (?:links|pages|content|documents|news|stories|articles|information))?"
    r"|see also|further reading|more on this topic"
    r"|روابط (?:ذات صله|مفيده|متعلقه)|(?:صفحات|مواضيع|اخبار|مقالات) ذات صله"
    r"|اقرا ايضا|انظر ايضا"
)
_LONGEST_TITLE = 255


@dataclass(frozen=True, slots=True)
class FoundLinks:
    block: Related
    end: int  # of their lines


def read_related(lines: list[Line], at: int) -> FoundLinks | None:
    """The links below the heading at `at`, if it is one of related pages and nothing else is."""
    if not is_related_header(lines[at]):
        return None
    links, end = [], at + 1
    for after in range(at + 1, len(lines)):
        if lines[after].is_blank:
            continue
        if not _is_link(lines[after]):
            break
        address = web_address(lines[after].links[0].address)
        links.append(Link(lines[after].text, address))
        end = after + 1
    return FoundLinks(Related(lines[at].text.rstrip(" :"), tuple(links)), end) if links else None


def is_related_header(line: Line) -> bool:
    is_text = line.role in (Role.TEXT, Role.HEADING)
    return is_text and bool(_HEADER.fullmatch(fold(line.text).strip(" :")))


def _is_link(line: Line) -> bool:
    """A line that is a link and nothing more."""
    if line.role not in (Role.TEXT, Role.ITEM) or len(line.links) != 1 or line.marks:
        return False
    address = web_address(line.links[0].address)
    is_whole = line.links[0].text == line.text and len(line.text) <= _LONGEST_TITLE
    return is_whole and (not address or address.startswith("http"))
