"""HTML to lines: the readable part of a page, with its headings, lists, tables and links."""

from __future__ import annotations

import re

from bs4.element import NavigableString, PageElement, Tag

from cms.importing.lines import Line, Link, Role
from cms.importing.notes import Note
from cms.importing.reading.html_page import HtmlPage, one_line, open_page
from cms.importing.reading.html_table import is_data, rows
from cms.importing.word_lists import word_list

_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"dt": 3, "summary": 3}
_BLOCKS = {
    *_HEADINGS,
    *word_list(
        """
        p|div|section|article|main|ul|ol|li|dl|dd|table|tr|td|th|blockquote|figure|figcaption
        address|details|pre|hr|time|header|body|html|form|fieldset
        """
    ),
}
# A paragraph of these alone is an empty line.
_UNSEEN = " \u00a0\u200b\u200c\u200d\u200e\u200f\ufeff"
_START = re.compile(r"<(!doctype html|html|body|head|main|article|div|p|h1)\b", re.I)


def looks_like_html(text: str) -> bool:
    return bool(_START.search(text[:5000]))


def read_html(text: str) -> HtmlPage:
    page, root = open_page(text)
    reader = _Reader(page)
    reader.walk(root)
    reader.end_line()
    return page


class _Reader:
    """Walks the elements of a page and gathers its lines."""

    def __init__(self, page: HtmlPage) -> None:
        self.page = page
        self.role, self.level = Role.TEXT, 0
        self.number = 1
        self.words: list[str] = []
        self.links: list[Link] = []

    def walk(self, element: PageElement) -> None:
        if isinstance(element, Tag):
            self._tag(element)
        elif type(element) is NavigableString:  # not a comment or a declaration
            self.words.append(re.sub(r"[ \t\r\n\f]+", " ", element))

    def end_line(self) -> None:
        """Turns the words read so far into a line. What follows in a list's item is plain text."""
        text = one_line("".join(self.words))
        if text.strip(_UNSEEN):
            self.page.lines.append(
                Line(self.number, text, self.role, self.level, tuple(self.links))
            )
            if self.role in (Role.ITEM, Role.NUMBERED):
                self.role = Role.TEXT
        self.words, self.links = [], []

    def _tag(self, tag: Tag) -> None:
        if tag.name == "br":
            self._break()
        elif tag.name == "img":
            self._image(tag)
        elif tag.name == "table" and is_data(tag):
            self._table(tag)
        elif tag.name in _BLOCKS:
            self._block(tag)
        else:
            self._link(tag)
            for child in tag.children:
                self.walk(child)

    def _block(self, tag: Tag) -> None:
        self.end_line()
        self.number = tag.sourceline or self.number
        outer = self.role, self.level
        inner = self._role(tag)
        self.role, self.level = inner or outer
        for child in tag.children:
            self.walk(child)
        self.end_line()
        # A block of no role of its own may have used up the item it stands in.
        self.role, self.level = outer if inner else (self.role, outer[1])
        if tag.name != "li" and self.page.lines and not self.page.lines[-1].is_blank:
            self.page.lines.append(Line(self.number, role=Role.BLANK))

    def _role(self, tag: Tag) -> tuple[Role, int] | None:
        if tag.name in _HEADINGS:
            return Role.HEADING, _HEADINGS[tag.name]
        if tag.name == "li":
            lists = [parent.name for parent in tag.parents if parent.name in ("ul", "ol")]
            role = Role.NUMBERED if lists[:1] == ["ol"] else Role.ITEM
            return role, max(len(lists) - 1, 0)
        return (Role.QUOTE, 0) if tag.name == "blockquote" else None

    def _break(self) -> None:
        if self.role is Role.TEXT:
            self.end_line()
        else:
            self.words.append(" ")

    def _link(self, tag: Tag) -> None:
        address = str(tag.get("href", "")) if tag.name == "a" else ""
        text = one_line(tag.get_text())
        if text and re.match(r"(https?|mailto|tel):", address):
            self.links.append(Link(text, address))

    def _image(self, tag: Tag) -> None:
        name = one_line(str(tag.get("alt") or tag.get("src") or ""))
        if name:
            line = tag.sourceline or self.number
            self.page.notes.append(Note("doubt", line, f"picture not brought over: {name[:80]}"))

    def _table(self, tag: Tag) -> None:
        self.end_line()
        caption = one_line(tag.caption.get_text(" ")) if tag.caption else ""
        number = tag.sourceline or self.number
        self.page.lines.append(Line(number, caption, Role.TABLE, rows=rows(tag)))
