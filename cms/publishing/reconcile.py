"""Makes a folder hold exactly the files it should: writes what differs, removes the rest."""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import NamedTemporaryFile

from cms.publishing.desired import File


@dataclass
class Changes:
    """Names of files, relative to the folder."""

    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    unchanged: int = 0

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def reconcile(
    folder: Path, files: Iterable[File], owned: Iterable[str], kept: set[str], *, write: bool
) -> Changes:
    """Compare `folder` with `files`, and change it if `write`.

    Only files below the `owned` names are ever removed, and none of `kept`, which may grow while
    `files` is read. Each file is whole at every moment: it is written beside its place and moved.
    """
    changes = Changes()
    wanted: set[str] = set()
    touched: set[Path] = set()
    for file in files:
        wanted.add(file.name)
        target = folder / file.name
        if _holds(target, file):
            changes.unchanged += 1
            continue
        changes.written.append(file.name)
        if write:
            write_whole(target, file.read())
            touched.add(target.parent)
    for name in _present(folder, owned):
        if name not in wanted and name not in kept:
            changes.removed.append(name)
            if write:
                (folder / name).unlink()
                touched.add((folder / name).parent)
    for place in sorted(touched, reverse=True):
        _sync(place)
        _remove_empty(place, folder)
    return changes


def _holds(target: Path, file: File) -> bool:
    if target.is_symlink() or not target.is_file():
        return False
    present = target.read_bytes()
    if file.sha256:
        return hashlib.sha256(present).hexdigest() == file.sha256
    return present == file.read()


def write_whole(target: Path, content: bytes) -> None:
    """Write a file so that a crash at any moment leaves the old one or the new one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=target.parent, prefix=".", suffix=".new", delete=False) as new:
        try:
            new.write(content)
            new.flush()
            os.fchmod(new.fileno(), 0o644)
            os.fsync(new.fileno())
        except BaseException:
            Path(new.name).unlink()
            raise
    Path(new.name).replace(target)


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


def _present(folder: Path, owned: Iterable[str]) -> Iterator[str]:
    for name in sorted(owned):
        top = folder / name
        if top.is_file():
            yield name
        for path in sorted(top.rglob("*")) if top.is_dir() else ():
            is_leftover = path.name.startswith(".") and path.name.endswith(".new")
            if (path.is_symlink() or path.is_file()) and (
                is_leftover or not path.name.startswith(".")
            ):
                yield path.relative_to(folder).as_posix()


def _sync(folder: Path) -> None:
    if folder.is_dir():
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)


def _remove_empty(folder: Path, top: Path) -> None:
    """Folders that lost their last file go too, but not the ones right below `top`."""
    while folder.parent != top and folder != top and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
