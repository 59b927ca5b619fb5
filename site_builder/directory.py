"""The directory of services: what each term of each facet has, and where it is listed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from site_builder.contexts import Label
from site_builder.language_content import LanguageContent
from site_builder.languages import Language, get_language
from site_builder.reading.documents import Document

ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class FacetSource:
    """What a facet is made from: its word in addresses, the vocabulary, a service's field."""

    name: str
    vocabulary: str
    field: str


FACETS = (
    FacetSource("governorate", "governorates", "governorates"),
    FacetSource("category", "categories", "categories"),
    FacetSource("target-group", "target-groups", "target_groups"),
)


@dataclass(frozen=True, slots=True)
class DirectoryTerm:
    """A term that has services; `code` is the last part of the address of its page."""

    code: str
    label: str
    services: tuple[Document, ...]
    language: Language  # of the label


@dataclass(frozen=True)
class Directory:
    """The services as one language lists them, with those that only another language has."""

    view: LanguageContent

    @cached_property
    def section(self) -> Document | None:
        """The page of the directory, where this language has one."""
        return self.view.section("service")

    @cached_property
    def services(self) -> tuple[Document, ...]:
        return self.view.listed("service")

    @cached_property
    def facets(self) -> dict[str, tuple[DirectoryTerm, ...]]:
        """The terms of each facet that have services, in the order they are shown."""
        facets = {source.name: tuple(self._terms(source)) for source in FACETS}
        return {**facets, ORGANISATION: tuple(self._organisations())}

    def label(self, facet: str) -> Label:
        """What a facet is called."""
        source = next((source for source in FACETS if source.name == facet), None)
        vocabulary = source and self.view.content.vocabularies.get(source.vocabulary)
        if vocabulary:
            return self.view.label(vocabulary.labels)
        return Label(str(self.view.words.gettext("Organisation")), self.view.language)

    def facet_url(self, facet: str, code: str) -> str:
        """The address of a term's page, "" where there is none."""
        if self.section is None or code not in self._codes[facet]:
            return ""
        return f"/{self.view.code}/{self.section.path}/{facet}/{code}/"

    def term_url(self, vocabulary: str, code: str) -> str:
        """The same for a term of a vocabulary; "" when it is no facet."""
        facet = next((it.name for it in FACETS if it.vocabulary == vocabulary), None)
        return self.facet_url(facet, code) if facet else ""

    @cached_property
    def _codes(self) -> dict[str, set[str]]:
        return {facet: {term.code for term in terms} for facet, terms in self.facets.items()}

    def _terms(self, source: FacetSource) -> Iterator[DirectoryTerm]:
        vocabulary = self.view.content.vocabularies.get(source.vocabulary)
        by_code: dict[str, list[Document]] = {}
        for service in self.services:
            for code in service.data.get(source.field, ()):
                by_code.setdefault(code, []).append(service)
        for term in vocabulary.terms.values() if vocabulary else ():
            if term.code in by_code:
                label, given = self.view.label(term.labels), tuple(by_code[term.code])
                yield DirectoryTerm(term.code, label.text, given, label.language)

    def _organisations(self) -> Iterator[DirectoryTerm]:
        services: defaultdict[str, list[Document]] = defaultdict(list)
        for service in self.services:
            services[service.data.get("organisation", "")].append(service)
        found = ((self.view.related(key, ORGANISATION), given) for key, given in services.items())
        terms = [
            DirectoryTerm(it.slug, it.title, tuple(given), get_language(it.lang))
            for it, given in found
            if it is not None
        ]
        yield from sorted(terms, key=lambda term: (term.label, term.code))
