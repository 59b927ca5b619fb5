"""Editions: each build is made aside and becomes current in one step.

output/
  .lock                     held by the one builder at work; a kill frees it
  editions/.<id>.tmp/       an edition in the making
  editions/<sequence>-<id>/ a whole edition; <id> is the digest of its files
  renditions/               pictures made for earlier editions; may be deleted at any time
  current                   a symbolic link to one of them: what a web server serves
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from site_builder.errors import BuildError

STAMP = "edition.json"
KEPT = 5
_NAME = re.compile(r"([0-9]{6,})-[0-9a-f]{12}\Z")


class Editions:
    """The editions of one output folder."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.folder = output / "editions"
        self.current = output / "current"
        self.renditions = output / "renditions"

    @contextmanager
    def workshop(self, on_wait: Callable[[], None] = lambda: None) -> Iterator[Path]:
        """An empty folder for an edition; gone afterwards unless it was published.

        There is one at a time: `on_wait` is called when another builder is at work.
        """
        self._check_current()
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.output / ".lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                on_wait()
                fcntl.flock(lock, fcntl.LOCK_EX)
            self._clear_away()
            folder = self.folder / f".{secrets.token_hex(6)}.tmp"
            folder.mkdir()
            try:
                yield folder
            finally:
                shutil.rmtree(folder, ignore_errors=True)

    def _check_current(self) -> None:
        if self.current.exists() and not self.current.is_symlink():
            raise BuildError(f"{self.current} is not a symbolic link: move it away")

    def _clear_away(self) -> None:
        """What a killed builder left."""
        for folder in self.folder.glob(".*.tmp"):
            shutil.rmtree(folder)
        for link in self.output.glob(".current.*"):
            link.unlink()

    def names(self) -> list[str]:
        """All whole editions, the oldest first."""
        found = (path.name for path in self.folder.iterdir() if _NAME.match(path.name))
        return sorted(found, key=_sequence)

    def publish(self, folder: Path, stamp: dict[str, Any]) -> str:
        """Give an edition its number and make it current; return its name."""
        self._check_current()
        names = self.names()
        sequence = _sequence(names[-1]) + 1 if names else 1
        identity = digest(folder)
        time = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        content = {"sequence": sequence, "id": identity, "time": time, **stamp}
        (folder / STAMP).write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
        _sync_tree(folder)
        name = f"{sequence:06}-{identity}"
        folder.rename(self.folder / name)
        _sync(self.folder)
        self._switch(name)
        return name

    def _switch(self, name: str) -> None:
        """In one rename: a reader of `current` sees the old edition or the new one."""
        link = self.output / f".current.{secrets.token_hex(4)}"
        link.symlink_to(Path("editions") / name)
        link.replace(self.current)
        _sync(self.output)

    def prune(self, kept: int = KEPT) -> None:
        """Remove all but the latest editions; never the current one."""
        current = self.current.resolve().name
        for name in self.names()[:-kept]:
            if name != current:
                shutil.rmtree(self.folder / name)


def _sequence(name: str) -> int:
    return int(name.partition("-")[0])


def digest(folder: Path) -> str:
    """A short name for the files of a folder: the same files give the same name."""
    total = hashlib.sha256()
    for path in files(folder):
        content = hashlib.sha256((folder / path).read_bytes()).hexdigest()
        total.update(f"{path}\0{content}\n".encode())
    return total.hexdigest()[:12]


def files(folder: Path) -> list[str]:
    """All files of an edition but its stamp, in order, relative to it."""
    found = (
        Path(parent, name).relative_to(folder).as_posix()
        for parent, _, names in os.walk(folder)
        for name in names
    )
    return sorted(path for path in found if path != STAMP)


def _sync_tree(folder: Path) -> None:
    """All files and folders, many at a time: one by one a disk takes ten times as long."""
    paths = [folder, *folder.rglob("*")]
    with ThreadPoolExecutor(max_workers=16) as pool:
        for _ in pool.map(_sync, paths):
            pass


def _sync(path: Path) -> None:
    """To the disk, so that a power cut after the switch finds what was switched to."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
