"""Rich text: Markdown of the contract to HTML that is safe whatever the Markdown held.

Markdown is converted, cut down to the allowed elements, and written anew element by element: links
are resolved and text is isolated on the way. Nothing of the input reaches a page unescaped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser

import nh3
from markdown import Markdown
from markupsafe import Markup, escape

from site_builder.bidi import bidi
from site_builder.languages import Direction

_PLAIN = frozenset({"p", "strong", "em", "ul", "ol", "li"})
_ALLOWED = {*_PLAIN, "a", "br", "bdi"}
_RENAMED = {"b": "strong", "i": "em"}
_DIRECTIONS = ("ltr", "rtl")
# Direction controls of an editor's text would reach beyond it.
_CONTROLS = {
    ord(control): None for control in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
}


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads; attributes other than href say what it leads to."""

    url: str
    attributes: tuple[tuple[str, str], ...] = ()


Resolve = Callable[[str], Target | None]


@cache
def _converter() -> Markdown:
    """One for the process: making one takes longer than most texts do."""
    return Markdown(extensions=["sane_lists"], tab_length=4, output_format="html")


def convert(markdown: str) -> str:
    """Rich text as HTML of allowed elements; its links still have the contract's addresses."""
    converter = _converter()
    converter.reset()
    return nh3.clean(
        converter.convert(markdown.translate(_CONTROLS)),
        tags={*_ALLOWED, *_RENAMED},
        attributes={"a": {"href"}, "bdi": {"dir"}},
        url_schemes={"http", "https", "mailto", "tel", "document", "media"},
        link_rel=None,
    )


def render(html: str, direction: Direction, resolve: Resolve) -> Markup:
    """Converted rich text for a page; `resolve` says where a link leads, None for nowhere."""
    writer = _Writer(direction, resolve)
    writer.feed(html)
    writer.close()
    return Markup("".join(writer.parts))  # noqa: S704 (the writer escapes all that it is given)


def plain_text(html: str) -> str:
    """The text of converted rich text, without its marks."""
    return _read(html).text()


def link_addresses(html: str) -> list[str]:
    """The addresses of all links in converted rich text."""
    return _read(html).addresses


def _read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


class _Reader(HTMLParser):
    """Collects the text and the addresses of links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.addresses: list[str] = []
        self._parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.addresses.append(dict(attrs).get("href") or "")
        elif tag == "br":
            self._parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "li"):
            self._parts.append("\n")

    def handle_data(self, data: str) -> None:
        self._parts.append(data)

    def text(self) -> str:
        return "".join(self._parts).strip()


class _Writer(HTMLParser):
    """Writes allowed elements anew."""

    def __init__(self, direction: Direction, resolve: Resolve) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._direction = direction
        self._resolve = resolve
        self._links: list[bool] = []  # whether each open link was written
        self._isolates = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = _RENAMED.get(tag, tag)
        if tag == "a":
            self._start_link(dict(attrs).get("href") or "")
        elif tag == "bdi":
            direction = dict(attrs).get("dir")
            self._isolates += 1
            self.parts.append(f'<bdi dir="{direction}">' if direction in _DIRECTIONS else "<bdi>")
        elif tag in _PLAIN or tag == "br":
            self.parts.append(f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        tag = _RENAMED.get(tag, tag)
        if tag == "a":
            if self._links and self._links.pop():
                self.parts.append("</a>")
        elif tag == "bdi":
            self._isolates -= 1
            self.parts.append("</bdi>")
        elif tag in _PLAIN:
            self.parts.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        text = escape(data) if self._isolates else bidi(data, self._direction)
        self.parts.append(str(text))

    def _start_link(self, address: str) -> None:
        target = self._resolve(address)
        self._links.append(target is not None)
        if target is not None:
            attributes = (("href", target.url), *target.attributes)
            written = "".join(f' {name}="{escape(value)}"' for name, value in attributes)
            self.parts.append(f"<a{written}>")
