"""What pages refer to: pages, files, snippets; by id in the CMS, by key, name and code outside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from django.db.models import Model

Found = TypeVar("Found")


@dataclass
class References:
    """Translates ids for one document; notes which files and snippets it uses and what it dropped.

    What is not in the mappings is not public, or does not exist.
    """

    page_keys: Mapping[int, str] = field(default_factory=dict)
    page_ids: Mapping[str, int] = field(default_factory=dict)
    image_files: Mapping[int, str] = field(default_factory=dict)
    image_ids: Mapping[str, int] = field(default_factory=dict)
    document_files: Mapping[int, str] = field(default_factory=dict)
    document_ids: Mapping[str, int] = field(default_factory=dict)
    snippet_codes: Mapping[str, Mapping[int, str]] = field(default_factory=dict)  # by sort
    snippet_ids: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    snippets: set[tuple[str, str]] = field(default_factory=set)  # ("person", "dana-karim")
    dropped: list[tuple[str, int | str]] = field(default_factory=list)  # ("page", 12)
    # The same page in other languages, and the fields that these do not let it tell.
    twins: Sequence[Model] = ()
    withheld: list[tuple[str, Any]] = field(default_factory=list)

    def page_key(self, page_id: int) -> str | None:
        return self._found(self.page_keys.get(page_id), "page", page_id)

    def page_id(self, key: str) -> int | None:
        return self._found(self.page_ids.get(key), "page", key)

    def image_file(self, image_id: int) -> str | None:
        return self._file(self.image_files.get(image_id), "picture", image_id)

    def image_id(self, file: str) -> int | None:
        return self._found(self.image_ids.get(file), "picture", file)

    def document_file(self, document_id: int) -> str | None:
        return self._file(self.document_files.get(document_id), "document", document_id)

    def document_id(self, file: str) -> int | None:
        return self._found(self.document_ids.get(file), "document", file)

    def snippet_code(self, snippet: type[Model] | str, snippet_id: int) -> str | None:
        sort = _sort(snippet)
        code = self.snippet_codes.get(sort, {}).get(snippet_id)
        if code:
            self.snippets.add((sort, code))
        return self._found(code, sort, snippet_id)

    def snippet_id(self, snippet: type[Model] | str, code: str) -> int | None:
        sort = _sort(snippet)
        return self._found(self.snippet_ids.get(sort, {}).get(code), sort, code)

    def _file(self, name: str | None, what: str, wanted: int) -> str | None:
        if name:
            self.files.add(name)
        return self._found(name, what, wanted)

    def _found(self, found: Found | None, what: str, wanted: int | str) -> Found | None:
        if found is None:
            self.dropped.append((what, wanted))
        return found


def _sort(snippet: type[Model] | str) -> str:
    """The name of a sort of snippet: person, and of its model."""
    return snippet if isinstance(snippet, str) else str(snippet._meta.model_name)
