"""What the languages of a site must agree on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from site_builder.catalogue import Catalogue
from site_builder.reading.documents import Document
from site_builder.reading.schemas import Schemas
from site_builder.report import BuildReport


def check_twins(catalogue: Catalogue, schemas: Schemas, report: BuildReport) -> None:
    """Report shared fields that differ, and lists that one language has and another lacks."""
    shared = {kind: _shared_fields(schemas, kind) for kind in catalogue.kinds}
    for twin, other in _pairs(catalogue):
        for name in shared[twin.kind]:
            if twin.data.get(name) != other.data.get(name):
                message = f"is not what {other.file} says, and both languages share it: mend one"
                report.warn(twin.file, name, message)
    for section in catalogue.of_kind("section", catalogue.languages[0]):
        _check_section(catalogue, section, report)


def _shared_fields(schemas: Schemas, kind: str) -> list[str]:
    properties: Mapping[str, Mapping[str, object]] = schemas[kind].source["properties"]
    return [name for name, field in properties.items() if field.get("x-shared")]


def _pairs(catalogue: Catalogue) -> Iterator[tuple[Document, Document]]:
    """Each document with the one of its key that stands in the first language to have it."""
    for document in catalogue.documents:
        first = catalogue.find(document.translation_key, catalogue.languages[0])
        if first is not None and first is not document:
            yield document, first


def _check_section(catalogue: Catalogue, section: Document, report: BuildReport) -> None:
    """A language's documents are found through its own list of them."""
    kind = section.data["lists"]
    for lang in catalogue.languages:
        own = [it for it in catalogue.of_kind(kind, lang) if it.lang == lang]
        if own and catalogue.get(section.translation_key, lang) is None:
            message = f"has no twin in {lang}/: {len(own)} documents there are in no list, add it"
            report.warn(section.file, "", message)
