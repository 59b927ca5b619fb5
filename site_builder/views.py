"""A site as one language shows it: what the contexts of all kinds are made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from site_builder.contexts import Link, TermLink
from site_builder.directory import Directory
from site_builder.formatting import Formatter
from site_builder.languages import Language, get_language
from site_builder.ordering import ordered
from site_builder.reading.documents import Document
from site_builder.translations import Words

if TYPE_CHECKING:
    from site_builder.site import Site


SEARCH_URL = "/search"


def url_of(document: Document) -> str:
    """The address of a document, from the site's root."""
    return f"/{document.lang}/{document.path}/" if document.path else f"/{document.lang}/"


@dataclass(frozen=True)
class View:
    """The site in one language; it knows of no page."""

    site: Site
    language: Language
    format: Formatter
    words: Words
    _listed: dict[str, tuple[Document, ...]] = field(default_factory=dict, compare=False)

    @property
    def code(self) -> str:
        return self.language.code

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

    def label(self, labels: dict[str, str]) -> str:
        """The text of this language, else of the default one, else of any."""
        default = self.site.content.settings.default_language
        return labels.get(self.code) or labels.get(default) or next(iter(labels.values()), "")

    def link(self, document: Document) -> Link:
        return Link(document.title, url_of(document), get_language(document.lang))

    def related(self, key: str | None, kind: str) -> Document | None:
        """The document that a relation points at, in this language or else in another."""
        document = self.site.catalogue.find(key, self.code) if key else None
        return document if document is not None and document.kind == kind else None

    def related_link(self, key: str | None, kind: str) -> Link | None:
        document = self.related(key, kind)
        return self.link(document) if document else None

    def related_links(self, keys: Iterable[str], kind: str) -> tuple[Link, ...]:
        links = (self.related_link(key, kind) for key in keys)
        return tuple(link for link in links if link is not None)

    def terms(self, vocabulary: str, codes: Iterable[str]) -> tuple[TermLink, ...]:
        """Terms in the order of their vocabulary."""
        wanted = set(codes)
        known = self.site.content.vocabularies.get(vocabulary)
        terms = known.terms.values() if known and wanted else ()
        return tuple(
            TermLink(
                term.code, self.label(term.labels), self.directory.term_url(vocabulary, term.code)
            )
            for term in terms
            if term.code in wanted
        )

    def listed(self, kind: str) -> tuple[Document, ...]:
        """All documents of a kind, each in this language or else in another, in order."""
        if kind not in self._listed:
            found = self.site.catalogue.of_kind(kind, self.code)
            self._listed[kind] = ordered(kind, found, self.code)
        return self._listed[kind]

    @cached_property
    def menu(self) -> tuple[Document, ...]:
        """What stands in the menu, each in this language or else in another."""
        settings, catalogue = self.site.content.settings, self.site.catalogue
        chosen = (catalogue.find(key, self.code) for key in settings.menu)
        return tuple(it for it in chosen if it is not None)

    @cached_property
    def top_pages(self) -> tuple[Document, ...]:
        """What stands right below the home page, likewise."""
        home = self.site.catalogue.at(self.code, "")
        children = self.site.catalogue.children(home) if home else []
        return tuple(sorted(children, key=lambda it: it.path))

    def section(self, kind: str) -> Document | None:
        """The list page of a kind, where this language has one."""
        sections = self.listed("section")
        return next(
            (it for it in sections if it.lang == self.code and it.data["lists"] == kind), None
        )
