"""The files that an import is given: files as they are, folders by the endings of pages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from cms.importing.page_parser import HTML_ENDINGS

ENDINGS = (".txt", ".text", *HTML_ENDINGS)


def find_files(paths: Iterable[Path]) -> list[Path]:
    """Each file once, in the order given, those of a folder by name; hidden ones are left out."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in inside:
            if file == path or _is_page(file, path):
                found[file] = None
    return list(found)


def _is_page(file: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return file.is_file() and not hidden and file.suffix.lower() in ENDINGS
