"""All documents of a site: pairs of languages, addresses, kinds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from site_builder.errors import ContentError
from site_builder.reading.documents import Document
from site_builder.report import BuildReport


@dataclass
class Catalogue:
    """Look-ups over the documents of a site; `languages` in the order in which they stand in."""

    languages: tuple[str, ...]
    documents: tuple[Document, ...] = ()
    _by_key: dict[str, dict[str, Document]] = field(default_factory=dict)
    _by_path: dict[tuple[str, str], Document] = field(default_factory=dict)
    _by_kind: dict[str, list[str]] = field(default_factory=dict)  # translation_keys, in order
    _children: dict[str, list[str]] = field(default_factory=dict)  # translation_keys, likewise

    def get(self, key: str, lang: str) -> Document | None:
        """The document in exactly this language."""
        return self._by_key.get(key, {}).get(lang)

    def find(self, key: str, lang: str) -> Document | None:
        """The document in this language, else in the first one that has it."""
        versions = self._by_key.get(key, {})
        order = (lang, *self.languages)
        return next((versions[code] for code in order if code in versions), None)

    def at(self, lang: str, path: str) -> Document | None:
        return self._by_path.get((lang, path))

    def of_kind(self, kind: str, lang: str) -> list[Document]:
        """Every document of a kind, in this language or else in another."""
        return self._found(self._by_kind.get(kind, ()), lang)

    def children(self, document: Document) -> list[Document]:
        """What stands one step below a document in any language, in its language or another."""
        return self._found(self._children.get(document.translation_key, ()), document.lang)

    def _found(self, keys: Iterable[str], lang: str) -> list[Document]:
        found = (self.find(key, lang) for key in keys)
        return [document for document in found if document is not None]

    @property
    def kinds(self) -> list[str]:
        return list(self._by_kind)

    @cached_property
    def newest(self) -> datetime:
        """When the site last changed."""
        return max(document.updated for document in self.documents)

    def missing(self, lang: str) -> list[Document]:
        """What other languages have and this one lacks."""
        return [
            document
            for key, versions in self._by_key.items()
            if lang not in versions and (document := self.find(key, lang)) is not None
        ]


def make_catalogue(
    documents: Iterable[Document], languages: tuple[str, ...], report: BuildReport
) -> Catalogue:
    """Leave out and report what claims the place of another document; report dead relations."""
    catalogue = Catalogue(languages)
    accepted = [document for document in documents if _is_accepted(catalogue, document, report)]
    catalogue.documents = tuple(accepted)
    by_kind: defaultdict[str, dict[str, None]] = defaultdict(dict)
    children: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for document in accepted:
        by_kind[document.kind][document.translation_key] = None
        above = catalogue.at(document.lang, document.path.rpartition("/")[0])
        if above is not None and above is not document:
            children[above.translation_key][document.translation_key] = None
    catalogue._by_kind = {kind: list(keys) for kind, keys in by_kind.items()}
    catalogue._children = {key: list(keys) for key, keys in children.items()}
    for document in accepted:
        _check_relations(catalogue, document, report)
    return catalogue


def _is_accepted(catalogue: Catalogue, document: Document, report: BuildReport) -> bool:
    versions = catalogue._by_key.setdefault(document.translation_key, {})
    place = (document.lang, document.path)
    rivals = [
        ("translation_key", versions.get(document.lang)),
        ("path", catalogue._by_path.get(place)),
        ("kind", next((it for it in versions.values() if it.kind != document.kind), None)),
    ]
    for field_name, rival in rivals:
        if rival is not None:
            verb = "is not that of" if field_name == "kind" else "is already used by"
            message = f"{getattr(document, field_name)!r} {verb} {rival.file}: mend one of them"
            report.problem(ContentError(document.file, field_name, message))
            return False
    versions[document.lang] = document
    catalogue._by_path[place] = document
    return True


def _check_relations(catalogue: Catalogue, document: Document, report: BuildReport) -> None:
    for reference in dict.fromkeys(document.references):
        if reference.sort != "document":
            continue
        target = catalogue.find(reference.value, document.lang)
        if target is None:
            message = f"{reference.value} is no document: the link is left out, mend or remove it"
            report.warn(document.file, reference.field, message)
        elif reference.target and target.kind != reference.target:
            message = f"{reference.value} is no {reference.target}: the link is left out, mend it"
            report.warn(document.file, reference.field, message)
