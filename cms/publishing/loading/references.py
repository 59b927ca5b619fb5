"""Checks that whatever a file of content/ points at is there."""

from __future__ import annotations

from collections.abc import Iterator

from cms.contract.references import Reference
from cms.contract.schemas import ANY_KIND
from cms.core.contract import schemas
from cms.publishing.loading.content import Content
from cms.publishing.snippets import file_of

Problem = tuple[str, str, str]  # file, field, what is wrong and what to do


def check_references(content: Content) -> Iterator[Problem]:
    targets = _Targets(content)
    files = [("site.yaml", "site", content.site)]
    files += [(file_of(*name), name[0], data) for name, data in content.snippets.items()]
    files += [(document.file, document.kind, document.data) for document in content.documents]
    for file, schema, data in files:
        for reference in schemas().references(data, schema):
            if message := targets.missing(reference):
                yield file, reference.field, message


class _Targets:
    """What the folder offers to point at; a file that is broken counts as if it were there."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.kinds = {document.key: document.kind for document in content.documents}
        self.codes = {
            name: {term["code"] for term in data["terms"]}
            for name, data in content.vocabularies.items()
        }

    def missing(self, reference: Reference) -> str:
        """What is wrong and what to do; "" if nothing is."""
        find = {
            "document": self.document,
            "term": self.term,
            "snippet": self.snippet,
            "file": self.file,
        }
        return find[reference.sort](reference.target, reference.value)

    def document(self, kind: str, key: str) -> str:
        found = self.kinds.get(key)
        if found is None and self.content.may_hold(key):
            return ""
        if kind == ANY_KIND:
            return "" if found else f"{key!r} is no document of this folder"
        return "" if found == kind else f"{key!r} is no {kind} of this folder"

    def term(self, vocabulary: str, code: str) -> str:
        file = f"vocabularies/{vocabulary}"
        if code in self.codes.get(vocabulary, ()) or f"{file}.yaml" in self.content.broken:
            return ""
        return f"{code!r} is not in {file}"

    def snippet(self, sort: str, code: str) -> str:
        file = file_of(sort, code)
        if (sort, code) in self.content.snippets or file in self.content.broken:
            return ""
        return f"{file} is missing: add it"

    def file(self, _target: str, file: str) -> str:
        if file in self.content.media or f"media/{file}.yaml" in self.content.broken:
            return ""
        return f"media/{file} is missing: add it with its record"
