"""content/snippets/: small records with all languages in one file, which documents use by code."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from site_builder.errors import ContentError
from site_builder.reading.references import Reference
from site_builder.reading.schemas import Schemas
from site_builder.reading.text import read_text, split_record
from site_builder.reading.yaml_subset import load

FOLDER = "snippets"
SUFFIX = ".yaml"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A person, a contact… `data` holds all fields, as the schema of its sort describes them."""

    name: str  # of its sort: "person"
    code: str
    data: dict[str, Any]
    references: tuple[Reference, ...]
    file: str  # "content/snippets/people/layla-hassan.yaml"


def snippet_paths(folder: Path) -> Iterator[str]:
    """All files that should be snippets, relative to the content folder, in order."""
    found: list[Path] = []
    for parent, _, files in os.walk(folder / FOLDER):
        found += [Path(parent, name) for name in files if not name.startswith(".")]
    for path in sorted(found):
        yield path.relative_to(folder).as_posix()


def read_snippet(folder: Path, path: str, name: str, schemas: Schemas) -> Snippet:
    """One file as a snippet; ContentError when it breaks the contract. Errors call it `name`."""
    place = PurePosixPath(path)
    sort = schemas.snippets.get(place.parts[1]) if len(place.parts) == 3 else None
    if sort is None:
        raise ContentError(name, "", "stands in no folder of a snippet: move or remove it")
    if place.suffix != SUFFIX:
        raise ContentError(name, "", f"does not end with {SUFFIX}: rename or remove it")
    data = load(split_record(read_text(folder / path, name), name), name, first_line=2)
    if data.get("snippet") != sort:
        message = f"{data.get('snippet')!r} stands in {place.parts[1]}/: write {sort!r} or move it"
        raise ContentError(name, "snippet", message)
    schema = schemas[sort]
    schema.check(data, name)
    if data["code"] != place.stem:
        message = f"{data['code']!r} is not the name of the file: rename it"
        raise ContentError(name, "code", message)
    return Snippet(sort, data["code"], data, tuple(schema.references(data)), name)
