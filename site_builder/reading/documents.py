"""A file of content/<lang>/<folder>/ as a Document."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from site_builder.errors import ContentError
from site_builder.reading.bodies import Piece, body_references, read_body
from site_builder.reading.references import Reference
from site_builder.reading.schemas import Kind, Schemas
from site_builder.reading.text import read_text, split_front_matter, split_record
from site_builder.reading.yaml_subset import load


@dataclass(frozen=True, slots=True)
class Source:
    """What a translation was made from, and the source's `updated` that it covers."""

    lang: str
    updated: datetime


@dataclass(frozen=True, slots=True)
class Document:
    """A page in one language. `data` holds all fields, as the kind's schema describes them."""

    kind: str
    lang: str
    slug: str
    path: str
    translation_key: str
    title: str
    summary: str
    published: datetime
    updated: datetime
    source: Source | None
    data: dict[str, Any]
    body: tuple[Piece, ...]
    references: tuple[Reference, ...]
    file: str  # "content/ar/pages/about.md"


@dataclass(frozen=True, slots=True)
class DocumentReader:
    """Reads the documents of one content folder."""

    folder: Path
    name: str  # what errors call the folder
    schemas: Schemas
    languages: tuple[str, ...]

    def paths(self) -> Iterator[str]:
        """All files that should be documents, relative to the folder, in order."""
        for lang in self.languages:
            found: list[Path] = []
            for parent, _, files in os.walk(self.folder / lang):
                found += [Path(parent, name) for name in files if not name.startswith(".")]
            for path in sorted(found):
                yield path.relative_to(self.folder).as_posix()

    def read(self, path: str) -> Document:
        """One file as a document; ContentError when it breaks the contract."""
        name = f"{self.name}/{path}"
        kind = self._kind(PurePosixPath(path), name)
        text = read_text(self.folder / path, name)
        if kind.suffix == ".md":
            yaml, body_text = split_front_matter(text, name)
            first_line = yaml.count("\n") + 3
        else:
            yaml, body_text, first_line = split_record(text, name), None, 0
        data = load(yaml, name, first_line=2)
        if data.get("kind") != kind.name:
            message = (
                f"{data.get('kind')!r} stands in {kind.folder}/: write {kind.name!r} or move it"
            )
            raise ContentError(name, "kind", message)
        self.schemas[kind.name].check(data, name)
        self._check_place(data, kind, PurePosixPath(path), name)
        body = () if body_text is None else read_body(body_text, name, first_line, self.schemas)
        return self._document(data, body, name)

    def _kind(self, path: PurePosixPath, name: str) -> Kind:
        if len(path.parts) != 3 or path.parts[1] not in self.schemas.kinds:
            raise ContentError(name, "", "stands in no folder of a kind: move or remove it")
        kind = self.schemas.kinds[path.parts[1]]
        if path.suffix != kind.suffix:
            raise ContentError(name, "", f"does not end with {kind.suffix}: rename or remove it")
        return kind

    def _check_place(
        self, data: dict[str, Any], kind: Kind, path: PurePosixPath, name: str
    ) -> None:
        lang, slug = data["lang"], data["slug"]
        if lang != path.parts[0]:
            raise ContentError(name, "lang", f"{lang!r} stands in {path.parts[0]}/: move the file")
        if slug != path.stem:
            raise ContentError(name, "slug", f"{slug!r} is not the name of the file: rename it")
        if kind.name == "section" and not self._is_kind(data["lists"]):
            raise ContentError(name, "lists", f"{data['lists']!r} is no kind: use one of the kinds")
        is_home = kind.name == "home"
        last = data["path"].rpartition("/")[2]
        if is_home and (data["path"], slug) != ("", "home"):
            raise ContentError(name, "path", "home has slug 'home' and an empty path: mend them")
        if not is_home and last != slug:
            raise ContentError(
                name, "path", f"{data['path']!r} does not end with the slug {slug!r}: mend it"
            )

    def _is_kind(self, word: str) -> bool:
        return any(kind.name == word for kind in self.schemas.kinds.values())

    def _document(self, data: dict[str, Any], body: tuple[Piece, ...], name: str) -> Document:
        source = data.get("source")
        schema = self.schemas[data["kind"]]
        return Document(
            kind=data["kind"],
            lang=data["lang"],
            slug=data["slug"],
            path=data["path"],
            translation_key=data["translation_key"],
            title=data["title"],
            summary=data.get("summary", ""),
            published=datetime.fromisoformat(data["published"]),
            updated=datetime.fromisoformat(data["updated"]),
            source=Source(source["lang"], datetime.fromisoformat(source["updated"]))
            if source
            else None,
            data=data,
            body=body,
            references=(*schema.references(data), *body_references(body, self.schemas)),
            file=name,
        )
