"""A folder of the contract: its settings, schemas, vocabularies, media, snippets, documents."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from site_builder.errors import ContentError
from site_builder.reading import media, snippets, vocabularies
from site_builder.reading.documents import Document, DocumentReader
from site_builder.reading.media import MediaFile, read_media
from site_builder.reading.references import Reference
from site_builder.reading.schemas import Schemas, load_schemas
from site_builder.reading.settings import FILE, SiteSettings, read_settings
from site_builder.reading.snippets import Snippet, read_snippet, snippet_paths
from site_builder.reading.vocabularies import Vocabulary, read_vocabulary
from site_builder.report import BuildReport

_SCHEMA = "schema"
_OTHERS = {"README.md"}
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """What every document of the folder refers to. `name` is what errors call the folder."""

    folder: Path
    name: str
    schemas: Schemas
    settings: SiteSettings
    vocabularies: dict[str, Vocabulary]
    media: dict[str, MediaFile]
    snippets: dict[str, dict[str, Snippet]] = field(default_factory=dict)  # by sort and code

    @property
    def reader(self) -> DocumentReader:
        return DocumentReader(self.folder, self.name, self.schemas, self.settings.languages)

    def read_documents(
        self, report: BuildReport, read: Callable[[str], Document] | None = None
    ) -> tuple[Document, ...]:
        """All documents that keep the contract; the others are reported.

        `read` may read a path in another way than `self.reader`.
        """
        read = read or self.reader.read
        documents = []
        for path in self.reader.paths():
            try:
                document = read(path)
                self._check_references(document, report)
            except ContentError as error:
                report.problem(error)
            else:
                documents.append(document)
        return tuple(documents)

    def _check_references(self, found: Document | Snippet, report: BuildReport) -> None:
        """ContentError for a dead reference that is more than a link."""
        for reference in dict.fromkeys(found.references):
            if reference.sort == "file" and reference.value not in self.media:
                raise _missing(found, reference, "no file of media/ with a record")
            if reference.sort == "term" and not self._is_term(reference):
                raise _missing(found, reference, f"no term of vocabularies/{reference.target}.yaml")
            if reference.sort == "snippet" and not self._is_snippet(reference):
                message = f"{reference.value!r} is no {reference.target} of snippets/: "
                report.warn(found.file, reference.field, f"{message}it is left out, mend it")

    def _is_term(self, reference: Reference) -> bool:
        return reference.value in self.vocabularies[reference.target].terms

    def _is_snippet(self, reference: Reference) -> bool:
        return reference.value in self.snippets.get(reference.target, {})

    def read_snippets(self, report: BuildReport) -> None:
        """Fill `snippets` with all that keep the contract; the others are reported."""
        for path in snippet_paths(self.folder):
            try:
                snippet = read_snippet(self.folder, path, f"{self.name}/{path}", self.schemas)
                self._check_references(snippet, report)
            except ContentError as error:
                report.problem(error)
            else:
                self.snippets.setdefault(snippet.name, {})[snippet.code] = snippet


def _missing(found: Document | Snippet, reference: Reference, what: str) -> ContentError:
    message = f"{reference.value!r} is {what}: add it or remove the reference"
    return ContentError(found.file, reference.field, message)


def open_content(folder: Path, report: BuildReport, name: str | None = None) -> ContentFolder:
    """Read everything but the documents; settings, schemas and vocabularies must all be right."""
    name = name or str(folder)
    _refuse_links(folder, name)
    schemas = load_schemas(folder / _SCHEMA, f"{name}/{_SCHEMA}")
    settings = read_settings(folder, name, schemas)
    for error in _strays(folder, name, schemas, settings):
        report.problem(error)
    content = ContentFolder(
        folder,
        name,
        schemas,
        settings,
        dict(_read_vocabularies(folder, name, schemas, report)),
        dict(_read_media(folder, name, schemas, report)),
    )
    content.read_snippets(report)
    return content


def _strays(
    folder: Path, name: str, schemas: Schemas, settings: SiteSettings
) -> Iterator[ContentError]:
    folders = (_SCHEMA, vocabularies.FOLDER, media.FOLDER, snippets.FOLDER)
    known = {*settings.languages, *folders, FILE, *_OTHERS}
    for path in sorted(folder.iterdir()):
        if path.name not in known and not path.name.startswith("."):
            where = f"{name}/{path.name}"
            if not (path.is_dir() and _LANGUAGE.match(path.name)):
                yield ContentError(where, "", "is not part of the contract: remove it")
                continue
            message = f"{path.name!r} is no language of site.yaml: add it there or remove "
            found = list(DocumentReader(folder, name, schemas, (path.name,)).paths())
            for file in found:
                yield ContentError(f"{name}/{file}", "lang", f"{message}the file")
            if not found:
                yield ContentError(where, "", f"{message}the folder")


def _refuse_links(folder: Path, name: str) -> None:
    """ContentError for a link to a folder: a site without what it hides is not to be built."""
    for parent, folders, _ in os.walk(folder):
        folders[:] = sorted(it for it in folders if not it.startswith("."))
        for path in (Path(parent, it) for it in folders):
            if path.is_symlink():
                where = f"{name}/{path.relative_to(folder).as_posix()}"
                message = "is a symbolic link: put the folder itself in its place"
                raise ContentError(where, "", message)


def _read_vocabularies(
    folder: Path, name: str, schemas: Schemas, report: BuildReport
) -> Iterator[tuple[str, Vocabulary]]:
    """All of them, or ContentError: many documents would be left out for one broken list."""
    found = set()
    for path in sorted((folder / vocabularies.FOLDER).glob("[!.]*")):
        where = f"{name}/{vocabularies.FOLDER}/{path.name}"
        if path.suffix == vocabularies.SUFFIX:
            found.add(path.stem)
            yield path.stem, read_vocabulary(path, where, schemas)
        else:
            report.problem(ContentError(where, "", "is no vocabulary: remove it"))
    for missing in sorted(schemas.vocabularies - found):
        where = f"{name}/{vocabularies.FOLDER}/{missing}{vocabularies.SUFFIX}"
        raise ContentError(where, "", "is missing: restore it")


def _read_media(
    folder: Path, name: str, schemas: Schemas, report: BuildReport
) -> Iterator[tuple[str, MediaFile]]:
    root = folder / media.FOLDER
    files = [Path(parent, file) for parent, _, names in os.walk(root) for file in names]
    for path in sorted(files):
        where = f"{name}/{media.FOLDER}/{path.relative_to(root).as_posix()}"
        try:
            if path.suffix == media.SUFFIX:
                record = read_media(path, where, schemas)
                yield record.file, record
            elif not path.with_name(path.name + media.SUFFIX).exists():
                raise ContentError(
                    where, "", f"has no record {path.name}.yaml: add it or remove it"
                )
        except ContentError as error:
            report.problem(error)
