"""HTML compared as readers see it."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

ALIASES = {"b": "strong", "i": "em"}
BLOCKS = {"p", "ul", "ol", "li"}


class NumberedReferences:
    """Pages, files and snippets named after their ids; those above 6 are not published."""

    def page_key(self, id: int, /) -> str | None:
        return f"60000000-0000-4000-8000-{id:012}" if id <= 6 else None

    def page_id(self, key: str, /) -> int | None:
        return int(key[-12:]) if int(key[-12:]) <= 6 else None

    def document_file(self, id: int, /) -> str | None:
        return f"documents/file-{id}.pdf" if id <= 6 else None

    def document_id(self, file: str, /) -> int | None:
        return int(file.removeprefix("documents/file-").removesuffix(".pdf"))

    def image_file(self, id: int, /) -> str | None:
        return f"images/file-{id}.jpg" if id <= 6 else None

    def image_id(self, file: str, /) -> int | None:
        return int(file.removeprefix("images/file-").removesuffix(".jpg"))

    def snippet_code(self, snippet: str, id: int, /) -> str | None:
        return f"{snippet}-{id}" if id <= 6 else None

    def snippet_id(self, snippet: str, code: str, /) -> int | None:
        return int(code.removeprefix(f"{snippet}-"))


@dataclass(frozen=True)
class Tag:
    name: str
    target: str = ""


def as_seen(html: str) -> list[Tag | str]:
    """Tags and text of `html`, without what browsers do not show."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.seen


def text_of(html: str) -> str:
    return "".join(part for part in as_seen(html) if isinstance(part, str))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[Tag | str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.end_text(tag)
        self.seen.append(Tag(ALIASES.get(tag, tag), _target(dict(attrs))))

    def handle_endtag(self, tag: str) -> None:
        self.end_text(tag)
        if tag != "br":
            self.seen.append(Tag(f"/{ALIASES.get(tag, tag)}"))

    def handle_data(self, data: str) -> None:
        last = self.seen[-1] if self.seen else Tag("p")
        if isinstance(last, Tag) and last.name.strip("/") in {*BLOCKS, "br"}:
            data = data.lstrip("\n")
        if data:
            self.seen.append(data)

    def end_text(self, tag: str) -> None:
        """Python-Markdown writes newlines between blocks."""
        if tag in BLOCKS and self.seen and isinstance(self.seen[-1], str):
            self.seen[-1] = self.seen[-1].rstrip("\n")
            if not self.seen[-1]:
                self.seen.pop()


def _target(attributes: dict[str, str | None]) -> str:
    id = int(attributes.get("id") or 0)
    if attributes.get("linktype") == "page":
        return f"document:{NumberedReferences().page_key(id)}"
    if attributes.get("linktype") == "document":
        return f"media:{NumberedReferences().document_file(id)}"
    return attributes.get("href") or ""
