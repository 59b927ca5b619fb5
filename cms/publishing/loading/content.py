"""What a content folder holds, read and checked file by file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Document:
    file: str
    data: dict[str, Any]
    body: str

    @property
    def language(self) -> str:
        return str(self.data["lang"])

    @property
    def key(self) -> str:
        return str(self.data["translation_key"])

    @property
    def path(self) -> str:
        return str(self.data["path"])

    @property
    def kind(self) -> str:
        return str(self.data["kind"])


@dataclass
class Content:
    folder: Path
    site: dict[str, Any] = field(default_factory=dict)
    vocabularies: dict[str, dict[str, Any]] = field(default_factory=dict)
    media: dict[str, dict[str, Any]] = field(default_factory=dict)  # records by file
    snippets: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)  # by sort, code
    documents: list[Document] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    # The text of files that could not be read as what they are: others may rightly refer to them.
    broken: dict[str, str] = field(default_factory=dict)

    def media_path(self, file: str) -> Path:
        return self.folder / "media" / file

    def may_hold(self, text: str) -> bool:
        """Whether `text` stands in a file that could not be read: mend that one first."""
        return any(text in broken for broken in self.broken.values())

    def by_path(self, language: str) -> dict[str, Document]:
        return {d.path: d for d in self.documents if d.language == language}

    def parents_first(self) -> Iterator[Document]:
        """Documents in an order in which each comes after the one it stands below."""
        return iter(sorted(self.documents, key=lambda d: (d.path.count("/"), d.path, d.language)))
