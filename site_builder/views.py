"""A site, and how each of its languages shows it: what the contexts of all kinds are made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from site_builder.catalogue import Catalogue
from site_builder.contexts import Link, TermLink
from site_builder.directory import Directory
from site_builder.language_content import LanguageContent
from site_builder.languages import get_language
from site_builder.reading.content import ContentFolder
from site_builder.reading.documents import Document
from site_builder.reading.vocabularies import Term
from site_builder.renditions.making import Renditions

SEARCH_URL = "/search"


def url_of(document: Document) -> str:
    """The address of a document, from the site's root."""
    return f"/{document.lang}/{document.path}/" if document.path else f"/{document.lang}/"


@dataclass
class Site:
    """A site as it is built: its content, its languages and its public address."""

    content: ContentFolder
    catalogue: Catalogue
    url: str  # the public address, without a slash at the end
    views: dict[str, View] = field(default_factory=dict)  # by language, in the site's order
    renditions: Renditions | None = None  # None: pictures have the size they have

    @property
    def default_view(self) -> View:
        return self.views[self.content.settings.default_language]


@dataclass(frozen=True)
class View(LanguageContent):
    """The site in one language, with addresses; it knows of no page."""

    site: Site = field(repr=False, compare=False, kw_only=True)

    @property
    def home_url(self) -> str:
        return f"/{self.code}/"

    @property
    def search_url(self) -> str:
        """The address of the manifest of this language's search index."""
        return f"{SEARCH_URL}/{self.code}.json"

    @cached_property
    def directory(self) -> Directory:
        return Directory(self)

    def absolute(self, url: str) -> str:
        return self.site.url + url if url else ""

    def link(self, document: Document) -> Link:
        return Link(document.title, url_of(document), get_language(document.lang))

    def related_link(self, key: str | None, kind: str) -> Link | None:
        document = self.related(key, kind)
        return self.link(document) if document else None

    def related_links(self, keys: Iterable[str], kind: str) -> tuple[Link, ...]:
        links = (self.related_link(key, kind) for key in keys)
        return tuple(link for link in links if link is not None)

    def related_services(self, field_name: str, document: Document) -> tuple[Document, ...]:
        """The services that name a document in this field."""
        key = document.translation_key
        return tuple(it for it in self.directory.services if it.data.get(field_name) == key)

    def terms(self, vocabulary: str, codes: Iterable[str]) -> tuple[TermLink, ...]:
        """The same as templates are given them."""
        return tuple(
            self._term_link(term, vocabulary) for term in self.found_terms(vocabulary, codes)
        )

    def _term_link(self, term: Term, vocabulary: str) -> TermLink:
        label, url = self.label(term.labels), self.directory.term_url(vocabulary, term.code)
        return TermLink(term.code, label.text, url, label.language)
