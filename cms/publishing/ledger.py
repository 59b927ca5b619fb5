"""Remembers what the CMS itself wrote to a content folder, so that nobody else's work gets lost."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@dataclass
class Ledger:
    """Digests by file name; `file` keeps them. Without it every file counts as somebody else's."""

    file: Path
    replaced: Path  # folder for copies of what the CMS did not write and had to replace
    known: dict[str, str] = field(default_factory=dict)
    rescued: dict[str, Path] = field(default_factory=dict)  # copies by name

    def __post_init__(self) -> None:
        try:
            known = json.loads(self.file.read_bytes())
        except (OSError, ValueError):
            return
        self.known = known if isinstance(known, dict) else {}

    def rescue(self, folder: Path, name: str) -> None:
        """Copy a file that is about to go, unless the CMS wrote it."""
        path = folder / name
        if path.is_symlink() or not path.is_file():
            return
        if digest(path.read_bytes()) != self.known.get(name):
            copy = self.replaced / f"{datetime.now(UTC):%Y%m%dT%H%M%S}" / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
            self.rescued[name] = copy

    def save(self, digests: dict[str, str]) -> None:
        self.known = digests
        self.file.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(digests, indent=0, sort_keys=True)
        new = self.file.with_name(f".{self.file.name}.new")
        new.write_text(text, encoding="utf-8")
        new.replace(self.file)
