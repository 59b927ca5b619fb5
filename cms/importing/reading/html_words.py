"""The words of a line of HTML while it is read, with the links and marks that stand in them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bs4.element import Tag

from cms.importing.lines import Link, Mark
from cms.importing.reading.html_page import one_line

LINK = "a"
_TAGS = {"a": LINK, "b": "b", "strong": "b", "i": "i", "em": "i"}
# A paragraph of these alone is an empty line.
_UNSEEN = " \u00a0\u200b\u200c\u200d\u200e\u200f\ufeff"


@dataclass(slots=True)
class Span:
    """An element within a line that is not closed yet."""

    tag: str  # a, b or i
    address: str
    start: int  # index of its first word in the line
    has_words: bool = False


class LineWords:
    """Gathers words; a span that goes over several lines has its part in each."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._open: list[Span] = []
        self._links: list[Link] = []
        self._marks: list[Mark] = []

    def say(self, words: str) -> None:
        self._words.append(re.sub(r"[ \t\r\n\f]+", " ", words))

    def open(self, tag: Tag) -> Span | None:
        """None for an element that is neither link nor mark, or stands in another of its sort."""
        name = _TAGS.get(tag.name, "")
        address = str(tag.get("href", "")).strip() if name == LINK else ""
        if not name or (name == LINK and not address) or any(s.tag == name for s in self._open):
            return None
        span = Span(name, address, len(self._words))
        self._open.append(span)
        return span

    def close(self, span: Span) -> None:
        self._keep(span)
        self._open.remove(span)

    def end(self) -> tuple[str, tuple[Link, ...], tuple[Mark, ...]]:
        """The line so far, "" if nothing can be seen of it; the next one begins."""
        text = one_line("".join(self._words))
        for span in self._open:
            self._keep(span)
            span.start = 0
        found = text, tuple(self._links), tuple(self._marks)
        self._words, self._links, self._marks = [], [], []
        return found if can_be_seen(text) else ("", (), ())

    def _keep(self, span: Span) -> None:
        text = one_line("".join(self._words[span.start :]))
        if not can_be_seen(text):
            return
        span.has_words = True
        if span.tag == LINK:
            self._links.append(Link(text, span.address))
        else:
            self._marks.append(Mark(text, span.tag))


def can_be_seen(text: str) -> bool:
    return bool(text.strip(_UNSEEN))
