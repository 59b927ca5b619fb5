"""What stands in a content folder already: whose document a file is, and what it names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from cms.core.contract import schemas
from cms.publishing.snippets import file_of

KEY = re.compile(r"^translation_key: '?([0-9a-f-]{36})'?$", re.MULTILINE)
# Where a document names another one: alone in the front matter, after document: in the body.
NAMED = re.compile(
    r"(?:(?<=[ '\"])|(?<=document:))([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![\w-])"
)
CODE = re.compile(r"(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-])")
MEDIUM = re.compile(r"\b(?:images|documents)/[a-z0-9]+(?:[._-][a-z0-9]+)*\.[a-z0-9]+")


class Standing:
    """The documents below `folder`, read only when asked for: they may break the contract."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files = cache(self._read_folder)

    def key(self, name: str) -> str:
        """The translation_key of a document, "" when there is none."""
        found = KEY.search(self._text(name))
        return found[1] if found else ""

    def file_of(self, key: str, place: str) -> str:
        """The document in `place` (en/pages) that has the translation_key, "" when none does."""
        name = self._files(place).get(key, "")
        return name if name and self.key(name) == key else ""

    def keys(self, name: str) -> set[str]:
        """The translation_keys that a document names."""
        return set(NAMED.findall(self._text(name)))

    def media(self, name: str) -> set[str]:
        """Files that stand below media/ and that a document may name."""
        named = MEDIUM.findall(self._text(name))
        return {file for file in named if (self.folder / "media" / file).is_file()}

    def tells(self, name: str, secrets: Iterable[str]) -> bool:
        """Whether a file holds one of them."""
        text = self._text(name)
        return any(secret in text for secret in secrets)

    def snippets(self, name: str) -> set[tuple[str, str]]:
        """Sort and code of the snippets that have a file and that a document may name."""
        words = set(CODE.findall(self._text(name)))
        return {
            (sort, code)
            for sort in schemas().snippets
            for code in words
            if (self.folder / file_of(sort, code)).is_file()
        }

    def _read_folder(self, place: str) -> dict[str, str]:
        folder = self.folder / place
        if not folder.is_dir():
            return {}
        names = [f"{place}/{path.name}" for path in sorted(folder.iterdir())]
        return {key: name for name in names if (key := self.key(name))}

    def _text(self, name: str) -> str:
        path = self.folder / name
        if path.name.startswith(".") or path.is_symlink() or not path.is_file():
            return ""
        return path.read_text("utf-8", errors="replace")
