"""Files of an index: compact JSON, named after its content and cut where changes stay local."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from zlib import crc32

FILE_BYTES = 12_000  # aimed at, before compression
NAME_LENGTH = 10  # hex digits: a collision within a site is out of reach


def encode(value: object) -> bytes:
    """JSON without spaces, in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


class HashedFolder:
    """A folder in which every file is named after its content."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def write(self, value: object) -> str:
        """Write a value, if it is not there yet; return its name without `.json`."""
        content = encode(value)
        name = hashlib.sha256(content).hexdigest()[:NAME_LENGTH]
        path = self.folder / f"{name}.json"
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
        self.names.add(path.name)
        return name

    def remove_others(self) -> None:
        """Remove what an earlier index left behind."""
        for path in self.folder.glob("*.json"):
            if path.name not in self.names:
                path.unlink()


def cut(terms: Iterable[tuple[str, list[int]]]) -> Iterator[dict[str, list[int]]]:
    """Cut sorted terms into files of about FILE_BYTES.

    A cut falls where a term's own checksum says so: a new term moves the cuts beside it only.
    """
    part: dict[str, list[int]] = {}
    size = 0
    for term, numbers in terms:
        is_place = crc32(term.encode()) % 32 == 0
        if size > 2 * FILE_BYTES or (size > 0.9 * FILE_BYTES and is_place):
            yield part
            part, size = {}, 0
        part[term] = numbers
        size += len(encode(numbers)) + len(term.encode()) + 4
    yield part
