"""Reads a content folder; everything that breaks the contract is noted, nothing raises for it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from cms.contract.errors import ContractError
from cms.contract.files import read_document, read_record
from cms.contract.schemas import KindSchema
from cms.core.contract import schemas
from cms.core.kinds import kinds
from cms.publishing.loading.content import Content, Document
from cms.publishing.snippets import file_of

LANGUAGE = re.compile(r"[a-z]{2,3}")


def read_content(folder: Path) -> Content:
    """The folder's content with `problems`; one line for each."""
    content = Content(folder)
    reader = _Reader(content)
    content.site = reader.record("site.yaml", "site") or {}
    for name in reader.names("vocabularies"):
        if data := reader.record(name, "vocabulary"):
            content.vocabularies[data["vocabulary"]] = data
            expected = f"vocabularies/{data['vocabulary']}.yaml"
            if name != expected:
                reader.problem(name, "vocabulary", f"the file should be called {expected}")
    for name in reader.names("media"):
        if name.endswith(".yaml") and (data := reader.record(name, "media")):
            content.media[name.removeprefix("media/").removesuffix(".yaml")] = data
    reader.snippets()
    languages = content.site.get("languages", [])
    for language in languages:
        reader.documents(language)
    for entry in sorted(folder.iterdir()) if folder.is_dir() else ():
        if entry.is_dir() and LANGUAGE.fullmatch(entry.name) and entry.name not in languages:
            reader.problem(f"{entry.name}/", "", "site.yaml does not list this language: add it")
    return content


class _Reader:
    def __init__(self, content: Content) -> None:
        self.content = content
        self.folder = content.folder
        self.by_folder = {kind.folder: kind for kind in schemas().kinds.values()}

    def problem(self, file: str, field: str, message: str) -> None:
        self.content.problems.append(str(ContractError(file, field, message)))

    def broken(self, error: ContractError, raw: bytes) -> None:
        self.content.problems.append(str(error))
        self.content.broken[error.file] = raw.decode("utf-8", errors="replace")

    def names(self, top: str) -> list[str]:
        """Files below a folder; symbolic links and names with a dot in front are not followed."""
        found: list[str] = []
        if (self.folder / top).is_symlink():
            self.problem(top, "", "is a symbolic link: put the folder itself here")
            return found
        for path in sorted((self.folder / top).rglob("*")):
            name = path.relative_to(self.folder).as_posix()
            if path.is_symlink():
                self.problem(name, "", "is a symbolic link: put the file itself here")
            elif not path.is_dir() and not path.name.startswith("."):
                found.append(name)
        return found

    def bytes(self, name: str) -> bytes | None:
        path = self.folder / name
        if path.exists() and not path.is_file():
            self.problem(name, "", "is no ordinary file: remove it")
            return None
        try:
            return path.read_bytes()
        except FileNotFoundError:
            self.problem(name, "", "is missing: add it")
        except OSError as error:
            self.problem(name, "", f"cannot be read: {error.strerror}")
        return None

    def record(self, name: str, schema: str) -> dict[str, Any] | None:
        if (raw := self.bytes(name)) is None:
            return None
        try:
            return read_record(raw, schema, schemas(), name)
        except ContractError as error:
            self.broken(error, raw)
            return None

    def snippets(self) -> None:
        sorts = {schema.folder: sort for sort, schema in schemas().snippets.items()}
        for name in self.names("snippets"):
            parts = name.split("/")
            sort = sorts.get(parts[1]) if len(parts) == 3 else None
            if sort is None:
                known = ", ".join(sorted(sorts))
                self.problem(name, "", f"no snippet stands here: use snippets/<{known}>/")
            elif data := self.record(name, sort):
                self.content.snippets[sort, data["code"]] = data
                if name != (expected := file_of(sort, data["code"])):
                    self.problem(name, "code", f"the file should be called {expected}")

    def documents(self, language: str) -> None:
        for name in self.names(language):
            parts = name.split("/")
            kind = self.by_folder.get(parts[1]) if len(parts) == 3 else None
            if kind is None or kind.name not in kinds():
                known = ", ".join(sorted(self.by_folder))
                self.problem(name, "", f"no kind keeps its files here: use {language}/<{known}>/")
            else:
                self.document(name, language, kind)

    def document(self, name: str, language: str, kind: KindSchema) -> None:
        if (raw := self.bytes(name)) is None:
            return
        try:
            if kind.file == "record":
                document = Document(name, read_record(raw, kind.name, schemas(), name), "")
            else:
                document = Document(name, *read_document(raw, schemas(), name))
        except ContractError as error:
            self.broken(error, raw)
            return
        ending = "yaml" if kind.file == "record" else "md"
        for field, expected in (
            ("kind", kind.name),
            ("lang", language),
            ("slug", name.rpartition("/")[2].removesuffix(f".{ending}")),
        ):
            if document.data[field] != expected:
                message = f"{document.data[field]!r} does not fit the file's place: {expected!r}"
                self.broken(ContractError(name, field, message), raw)
                return
        self.content.documents.append(document)
