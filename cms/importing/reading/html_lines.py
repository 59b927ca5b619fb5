"""HTML to lines: the readable part of a page, with its headings, lists, tables and links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bs4.element import (
    Comment,
    Declaration,
    Doctype,
    NavigableString,
    PageElement,
    ProcessingInstruction,
    Tag,
)

from cms.importing.lines import Line, Role
from cms.importing.notes import Note
from cms.importing.reading.html_embedded import (
    EMBEDDED,
    embedded_note,
    form_note,
    frame_of_video,
    picture_note,
)
from cms.importing.reading.html_page import HtmlPage, one_line, open_page
from cms.importing.reading.html_parts import close_part
from cms.importing.reading.html_table import TableForm, form_of, table_lines, table_notes
from cms.importing.reading.html_words import LINK, LineWords, Span
from cms.importing.video_addresses import video_line
from cms.importing.word_lists import word_list

_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"dt": 3}
_ROLES = {
    "blockquote": (Role.QUOTE, 0),
    "summary": (Role.PART, 3),
    "figcaption": (Role.CAPTION, 0),
}
_BLOCKS = {
    *_HEADINGS,
    *word_list(
        """
        p|div|section|article|main|ul|ol|li|dl|dd|table|caption|tr|td|th|blockquote|figure
        figcaption|address|details|summary|pre|hr|time|header|body|html|form|fieldset
        """
    ),
}
_UNSAID = (Comment, Declaration, Doctype, ProcessingInstruction)
_DEEPEST_ITEM = 4  # no editor nests lists further
_START = re.compile(r"<(!doctype html|html|body|head|main|article|div|p|h1)\b", re.I)

Leave = Callable[[], None]


def looks_like_html(text: str) -> bool:
    return bool(_START.search(text[:5000]))


def read_html(text: str) -> HtmlPage:
    page, root = open_page(text)
    reader = _Reader(page, root)
    reader.walk(root)
    reader.end_line()
    return page


class _Reader:
    """Walks the elements of a page and gathers its lines."""

    def __init__(self, page: HtmlPage, root: Tag) -> None:
        self.page = page
        self.role, self.level = Role.TEXT, 0
        self.number = 1
        self.words = LineWords()
        self.lists: list[str] = []  # names of the lists around the element
        # From within: a search below each table takes minutes where they are nested deeply.
        self.outer_tables = {id(table.find_parent("table")) for table in root("table")}

    def walk(self, root: PageElement) -> None:
        """Without recursion: old editors nested elements by the thousand."""
        around: list[tuple[Iterator[PageElement], Leave]] = [(iter([root]), self.end_line)]
        while around:
            children, leave = around[-1]
            child = next(children, None)
            if child is None:
                around.pop()
                leave()
            elif isinstance(child, Tag):
                if leave_child := self._enter(child):
                    around.append((child.children, leave_child))
            elif isinstance(child, NavigableString) and not isinstance(child, _UNSAID):
                self.words.say(child)

    def end_line(self) -> None:
        """Turns the words read so far into a line. What follows in a list's item is plain text."""
        text, links, marks = self.words.end()
        if not text:
            return
        if self.role in (Role.HEADING, Role.PART):
            marks = ()
        self.page.lines.append(Line(self.number, text, self.role, self.level, links, marks=marks))
        if self.role in (Role.ITEM, Role.NUMBERED):
            self.role = Role.TEXT

    def _enter(self, tag: Tag) -> Leave | None:
        """What to do after the element's children; None if they are not to be read."""
        number = tag.sourceline or self.number
        if address := frame_of_video(tag):
            self.end_line()
            title = one_line(str(tag.get("title", "")))
            self.page.lines.append(video_line(number, title, address))
        elif tag.name in EMBEDDED:
            self.page.notes.append(embedded_note(tag, number))
        elif tag.name == "br":
            self._break()
        elif tag.name == "img":
            self._picture(tag, number)
        elif tag.name == "table" and self._table(tag, number):
            pass
        elif tag.name in _BLOCKS:
            return self._block(tag)
        else:
            return self._inline(tag, number)
        return None

    def _block(self, tag: Tag) -> Leave:
        self.end_line()
        self.number = tag.sourceline or self.number
        if tag.name == "form":
            self._tell(form_note(tag, self.number))
        outer = self.role, self.level
        inner = self._role(tag)
        self.role, self.level = inner or outer
        is_list = tag.name in ("ul", "ol")
        first = len(self.page.lines)
        if is_list:
            self.lists.append(tag.name)

        def leave() -> None:
            self.end_line()
            if is_list:
                self.lists.pop()
            if tag.name == "details":
                self.page.lines[first:] = close_part(self.page.lines[first:])
            # A block of no role of its own may have used up the item it stands in.
            self.role, self.level = outer if inner else (self.role, outer[1])
            if tag.name != "li" and self.page.lines and not self.page.lines[-1].is_blank:
                self.page.lines.append(Line(self.number, role=Role.BLANK))

        return leave

    def _role(self, tag: Tag) -> tuple[Role, int] | None:
        if tag.name in _HEADINGS:
            return Role.HEADING, _HEADINGS[tag.name]
        if tag.name == "li":
            role = Role.NUMBERED if self.lists[-1:] == ["ol"] else Role.ITEM
            depth = max(len(self.lists) - 1, 0)
            if depth > _DEEPEST_ITEM:
                reason = f"item of a list within {depth} others raised to level {_DEEPEST_ITEM + 1}"
                self._tell(Note("done", tag.sourceline or self.number, reason))
            return role, min(depth, _DEEPEST_ITEM)
        return _ROLES.get(tag.name)

    def _picture(self, tag: Tag, number: int) -> None:
        self.page.image_alt = self.page.image_alt or one_line(str(tag.get("alt", "")))
        self._tell(picture_note(tag, number))

    def _break(self) -> None:
        if self.role is Role.TEXT:
            self.end_line()
        else:
            self.words.say(" ")

    def _inline(self, tag: Tag, number: int) -> Leave:
        span = self.words.open(tag)

        def leave() -> None:
            if span:
                self._close(span, number)

        return leave

    def _close(self, span: Span, number: int) -> None:
        self.words.close(span)
        if span.tag == LINK and not span.has_words:
            self._tell(Note("doubt", number, f"link without words left out: {span.address}"))

    def _table(self, tag: Tag, number: int) -> bool:
        """Whether the table is read here; one for layout is walked as its blocks are."""
        form = TableForm.LAYOUT if id(tag) in self.outer_tables else form_of(tag)
        self.page.notes += table_notes(tag, form, number)
        if form is TableForm.LAYOUT:
            return False
        self.end_line()
        self.page.lines += table_lines(tag, form, number)
        self.page.lines.append(Line(number, role=Role.BLANK))
        for each in tag(["img", *EMBEDDED]):
            line = each.sourceline or number
            self._tell(
                picture_note(each, line) if each.name == "img" else embedded_note(each, line)
            )
        return True

    def _tell(self, note: Note | None) -> None:
        if note:
            self.page.notes.append(note)
