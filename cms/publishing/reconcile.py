"""Makes a folder hold exactly the files it should: writes what differs, removes the rest."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile

from cms.publishing.documents import File
from cms.publishing.ledger import Ledger, digest


@dataclass
class Changes:
    """Names of files, relative to the folder."""

    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    unchanged: int = 0

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def compare(folder: Path, files: Iterable[File], owned: Iterable[str], kept: set[str]) -> Changes:
    """What `reconcile` would do."""
    return _Reconciliation(folder, kept, None).run(files, owned)


def reconcile(
    folder: Path, files: Iterable[File], owned: Iterable[str], kept: set[str], ledger: Ledger
) -> Changes:
    """Make `folder` hold `files`.

    Only files below the `owned` names are ever removed, and none of `kept`, which may grow while
    `files` is read. Each file is whole at every moment: it is written beside its place and moved.
    """
    return _Reconciliation(folder, kept, ledger).run(files, owned)


class _Reconciliation:
    """`ledger` is None when nothing is to be written."""

    def __init__(self, folder: Path, kept: set[str], ledger: Ledger | None) -> None:
        self.folder, self.kept, self.ledger = folder, kept, ledger
        self.changes = Changes()
        self.digests: dict[str, str] = {}
        self.touched: set[Path] = set()

    def run(self, files: Iterable[File], owned: Iterable[str]) -> Changes:
        for file in files:
            self.put(file)
        for name in _present(self.folder, owned):
            if name not in self.digests and name not in self.kept:
                self.remove(name)
        for place in sorted(self.touched, reverse=True):
            _sync(place)
            _remove_empty(place, self.folder)
        if self.ledger:
            as_before = {n: d for n, d in self.ledger.known.items() if n in self.kept}
            self.ledger.save({**as_before, **self.digests})
        return self.changes

    def put(self, file: File) -> None:
        target = self.folder / file.name
        self.digests[file.name] = file.sha256 or digest(file.read())
        if _digest_of(target) == self.digests[file.name]:
            self.changes.unchanged += 1
            return
        self.changes.written.append(file.name)
        if self.ledger:
            self.ledger.rescue(self.folder, file.name)
            write_whole(target, file.read())
            self.touched.add(target.parent)

    def remove(self, name: str) -> None:
        self.changes.removed.append(name)
        if self.ledger:
            self.ledger.rescue(self.folder, name)
            (self.folder / name).unlink()
            self.touched.add((self.folder / name).parent)


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that a crash at any moment leaves the old one or the new one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, prefix=".", suffix=".new", delete=False) as new:
        try:
            new.write(content)
            new.flush()
            os.fchmod(new.fileno(), 0o644)
            os.fsync(new.fileno())
            Path(new.name).replace(target)
        except BaseException:
            Path(new.name).unlink(missing_ok=True)
            raise


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Lets one process at a time work on the folder; the lock goes with the process."""
    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _digest_of(path: Path) -> str:
    return "" if path.is_symlink() or not path.is_file() else digest(path.read_bytes())


def _present(folder: Path, owned: Iterable[str]) -> Iterator[str]:
    """Files below the owned folders, with what a crash left over; other dotfiles are not ours."""
    for name in sorted(owned):
        for path in sorted((folder / name).rglob("*")):
            is_ours = not path.name.startswith(".") or path.name.endswith(".new")
            if is_ours and (path.is_symlink() or path.is_file()):
                yield path.relative_to(folder).as_posix()


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove_empty(folder: Path, top: Path) -> None:
    """Folders that lost their last file go too, but not the ones right below `top`."""
    while top not in (folder, folder.parent) and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
