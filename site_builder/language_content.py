"""What one language has of a site's content: its documents, its labels, its terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from site_builder.catalogue import Catalogue
from site_builder.contexts import Label, Passage
from site_builder.formatting import Formatter
from site_builder.languages import Language, get_language
from site_builder.ordering import latest, ordered
from site_builder.reading.content import ContentFolder
from site_builder.reading.documents import Document
from site_builder.reading.vocabularies import Term
from site_builder.text import day, paragraphs
from site_builder.translations import Words


@dataclass(frozen=True)
class LanguageContent:
    """The content as one language has it, filled up with what only others have."""

    content: ContentFolder
    catalogue: Catalogue
    language: Language
    format: Formatter
    words: Words
    _listed: dict[str, tuple[Document, ...]] = field(
        default_factory=dict, compare=False, kw_only=True
    )

    @property
    def code(self) -> str:
        return self.language.code

    def label(self, labels: Mapping[str, str]) -> Label:
        """The text of this language, else of the default one, else of any; one must be there."""
        default = self.content.settings.default_language
        code = next(code for code in (self.code, default, *labels) if code in labels)
        return Label(labels[code], get_language(code))

    def optional_label(self, labels: Mapping[str, str] | None) -> Label | None:
        return self.label(labels) if labels else None

    def passage(self, texts: Mapping[str, str] | None) -> Passage | None:
        """The same for text of paragraphs."""
        label = self.optional_label(texts)
        return Passage(paragraphs(label.text), label.language) if label else None

    def own(self, labels: Mapping[str, str] | None) -> str:
        """The text of this language alone, for attributes that cannot say another one."""
        return (labels or {}).get(self.code, "")

    def language_names(self, codes: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.format.language_name(code) for code in codes)

    def snippet(self, sort: str, code: str) -> dict[str, Any] | None:
        """The fields of a person, a contact…, None where it is not there."""
        found = self.content.snippets.get(sort, {}).get(code)
        return found.data if found else None

    def related(self, key: str | None, kind: str) -> Document | None:
        """The document that a relation points at, in this language or else in another."""
        document = self.catalogue.find(key, self.code) if key else None
        return document if document is not None and document.kind == kind else None

    def found_terms(self, vocabulary: str, codes: Iterable[str]) -> tuple[Term, ...]:
        """Terms in the order of their vocabulary."""
        wanted = set(codes)
        known = self.content.vocabularies.get(vocabulary)
        terms = known.terms.values() if known and wanted else ()
        return tuple(term for term in terms if term.code in wanted)

    def listed(self, kind: str) -> tuple[Document, ...]:
        """All documents of a kind, each in this language or else in another, in order."""
        if kind not in self._listed:
            found = self.catalogue.of_kind(kind, self.code)
            self._listed[kind] = ordered(kind, found, self.code)
        return self._listed[kind]

    def latest(self, kind: str) -> tuple[Document, ...]:
        """The same, with what came last foremost."""
        return latest(kind, self.listed(kind))

    def found(self, keys: Iterable[str]) -> tuple[Document, ...]:
        """The documents of these keys that are there, each in this language or in another."""
        chosen = (self.catalogue.find(key, self.code) for key in keys)
        return tuple(document for document in chosen if document is not None)

    def is_stale(self, service: Document) -> bool:
        """Whether it must be checked again.

        Today is the day of the site's last change: the same content always gives the same site.
        """
        within = self.content.settings.assured_within
        checked = day(service.data.get("assured_date"))
        if within is None or checked is None:
            return False
        return (self.format.day(self.catalogue.newest) - checked).days > within

    def section(self, kind: str) -> Document | None:
        """The list page of a kind, where this language has one."""
        sections = self.listed("section")
        return next(
            (it for it in sections if it.lang == self.code and it.data["lists"] == kind), None
        )
