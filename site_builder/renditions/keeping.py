"""Files kept from build to build: each starts with the digest of its rest, so damage shows."""

from __future__ import annotations

import hashlib
from pathlib import Path
from tempfile import NamedTemporaryFile

_DIGEST = 32  # bytes of SHA-256


def keep(content: bytes, path: Path) -> None:
    """In one step: another build may read it at the same time."""
    with NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".new", delete=False) as new:
        new.write(hashlib.sha256(content).digest() + content)
    Path(new.name).replace(path)


def kept(path: Path) -> bytes | None:
    """What was kept at `path`; None if nothing was, or not all of it is there."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    digest, rest = content[:_DIGEST], content[_DIGEST:]
    return rest if hashlib.sha256(rest).digest() == digest else None
