"""Where links of rich text lead: ids in the database, names in the contract."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from cms.contract.rich_text.addresses import web_address

DOCUMENT = "document:"
MEDIA = "media:"
CONTRACT_LINK = re.compile(
    r"document:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z"
    r"|media:documents/[a-z0-9]+([._-][a-z0-9]+)*\.[a-z0-9]+\Z"
)
ID = re.compile(r"[0-9]{1,18}\Z")

Attributes = dict[str, str]


class References(Protocol):
    """Which ids and names belong together; None for what is unknown or not published."""

    def page_key(self, id: int, /) -> str | None:
        """The translation_key of a live page."""

    def page_id(self, key: str, /) -> int | None:
        """The page that a link to this translation_key leads to."""

    def document_file(self, id: int, /) -> str | None:
        """The file of a document, such as documents/guide.pdf."""

    def document_id(self, file: str, /) -> int | None:
        """The document with this file."""

    def image_file(self, id: int, /) -> str | None:
        """The file of a picture, such as images/river.jpg."""

    def image_id(self, file: str, /) -> int | None:
        """The picture with this file."""

    def snippet_code(self, sort: str, id: int, /) -> str | None:
        """The code of a snippet; `sort` is one such as person."""

    def snippet_id(self, sort: str, code: str, /) -> int | None:
        """The snippet of this sort with this code."""


@dataclass(frozen=True, slots=True)
class DroppedLink:
    """A link that was left out: it led nowhere, or where links may not lead. Its text stays."""

    target: str
    text: str


def target_in_database(attributes: Attributes, references: References) -> str:
    """Where Wagtail's `<a>` leads, as the contract names it; "" if it must be dropped."""
    linktype = attributes.get("linktype")
    if linktype == "page":
        return _name(DOCUMENT, references.page_key, attributes)
    if linktype == "document":
        return _name(MEDIA, references.document_file, attributes)
    return web_address(attributes.get("href", ""))


def _name(prefix: str, find: Callable[[int], str | None], attributes: Attributes) -> str:
    id = attributes.get("id", "")
    name = find(int(id)) if ID.match(id) else None
    return f"{prefix}{name}" if name else ""


def target_in_contract(attributes: Attributes, references: References) -> str:
    """Where a link of a Markdown body leads; "" if it must be dropped."""
    href = attributes.get("href", "")
    if CONTRACT_LINK.match(href):
        return href if database_attributes(href, references) else ""
    return web_address(href)


def database_attributes(target: str, references: References) -> Attributes:
    """The attributes of Wagtail's `<a>` for a target of the contract; {} if it is unknown."""
    if target.startswith(DOCUMENT):
        page = references.page_id(target.removeprefix(DOCUMENT))
        return {"linktype": "page", "id": str(page)} if page is not None else {}
    if target.startswith(MEDIA):
        document = references.document_id(target.removeprefix(MEDIA))
        return {"linktype": "document", "id": str(document)} if document is not None else {}
    return {"href": target}
