"""HTML to blocks, whatever the HTML: Wagtail's own, Python-Markdown's, or pasted from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html.parser import HTMLParser

import nh3

from cms.contract.rich_text.links import Attributes, DroppedLink
from cms.contract.rich_text.model import BULLETS, NUMBERS, PARAGRAPH, Block, Run
from cms.contract.text import clean_characters

BOLD = {"b", "strong"}
ITALIC = {"i", "em"}
LISTS = {"ul": BULLETS, "ol": NUMBERS}
# What starts a line of its own: its text must not be glued to its neighbours.
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
TABLES = {"table", "tr", "td", "th", "dl", "dt", "dd"}
SECTIONS = {"div", "section", "article", "figure", "figcaption", "blockquote"}
BREAKS = {"p", "pre", "hr", "li", *HEADINGS, *TABLES, *SECTIONS, *LISTS}
TAGS = {"a", "br", *BOLD, *ITALIC, *BREAKS}
WHITE_SPACE = re.compile("[ \t\n\r\f]+")

Target = Callable[[Attributes], str]


def read_html(html: str, target: Target, dropped: list[DroppedLink] | None = None) -> list[Block]:
    """The blocks of `html`; `target` says where an `<a>` with these attributes leads, or ""."""
    clean = nh3.clean(
        html.encode(errors="ignore").decode(),  # a half of a surrogate pair is no character
        tags=TAGS,
        attributes={"a": {"href", "linktype", "id"}},
        url_schemes={"http", "https", "mailto", "tel", "document", "media"},
        link_rel=None,
    )
    reader = _Reader(target)
    reader.feed(clean)
    reader.close()
    reader.end_block()
    if dropped is not None:
        dropped += reader.dropped
    return reader.blocks


@dataclass(slots=True)
class _Link:
    attributes: Attributes
    target: str
    text: str = ""

    @property
    def name(self) -> str:
        """Where it was meant to lead, for people."""
        attributes = self.attributes
        internal = f"{attributes.get('linktype', '')} {attributes.get('id', '')}".strip()
        return attributes.get("href") or internal


class _Reader(HTMLParser):
    def __init__(self, target: Target) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.dropped: list[DroppedLink] = []
        self.target = target
        self.runs: list[Run] = []
        self.lists: list[str] = []
        self.bold = 0
        self.italic = 0
        self.link: _Link | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BOLD:
            self.bold += 1
        elif tag in ITALIC:
            self.italic += 1
        elif tag == "a":
            self.start_link({name: value or "" for name, value in attrs})
        elif tag == "br":
            self.add("\n")
        elif tag in LISTS:
            self.end_block()
            self.lists.append(LISTS[tag])
        elif tag == "li":
            self.end_block()
        elif tag in BREAKS:
            self.break_line()

    def handle_endtag(self, tag: str) -> None:
        if tag in BOLD:
            self.bold -= 1
        elif tag in ITALIC:
            self.italic -= 1
        elif tag == "a":
            self.end_link()
        elif tag in LISTS:
            self.end_block()
            self.lists.pop()
        elif tag == "li":
            self.end_block()
        elif tag in BREAKS:
            self.break_line()

    def handle_data(self, data: str) -> None:
        self.add(WHITE_SPACE.sub(" ", clean_characters(data)))

    def add(self, text: str) -> None:
        if self.link:
            self.link.text += text
        target = self.link.target if self.link else ""
        self.runs.append(Run(text, self.bold > 0, self.italic > 0, target))

    def start_link(self, attributes: Attributes) -> None:
        self.link = _Link(attributes, self.target(attributes))

    def end_link(self) -> None:
        if self.link and not self.link.target and self.link.text.strip():
            self.dropped.append(DroppedLink(self.link.name, self.link.text.strip()))
        self.link = None

    def break_line(self) -> None:
        """A paragraph ends; within an item of a list that is a line break."""
        if self.lists:
            self.runs.append(Run("\n"))
        else:
            self.end_block()

    def end_block(self) -> None:
        kind = self.lists[-1] if self.lists else PARAGRAPH
        if self.runs:
            self.blocks.append(Block(kind, tuple(self.runs), max(len(self.lists) - 1, 0)))
        self.runs = []
