"""The schemas of a content folder, compiled once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import SchemaError
from jsonschema.protocols import Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from site_builder.errors import ContentError
from site_builder.reading.messages import explain
from site_builder.reading.references import Pointer, Reference, find_pointers, follow
from site_builder.reading.schema_faults import schema_faults
from site_builder.reading.text import read_text
from site_builder.reading.validation import StrictValidator, formats

_SUFFIX = ".schema.json"
_REQUIRED = ("blocks", "common", "media", "site", "vocabulary")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document, as its schema describes it."""

    name: str
    folder: str
    suffix: str  # ".md", or ".yaml" for a record


@dataclass(frozen=True, slots=True)
class Schema:
    """One schema: "page", or a block's, "blocks#quote"."""

    source: dict[str, Any]
    validator: Validator
    pointers: tuple[Pointer, ...]
    definitions: dict[str, Any]  # of common.schema.json

    def check(self, data: Any, file: str, within: str = "") -> None:
        """Raise ContentError for the first field that the schema refuses."""
        errors = sorted(
            self.validator.iter_errors(data), key=lambda error: [str(part) for part in error.path]
        )
        if errors:
            field, message = explain(errors[0], self.definitions)
            raise ContentError(file, ".".join(part for part in (within, field) if part), message)

    def references(self, data: Any) -> Iterator[Reference]:
        """All values that point at a term, a document, a snippet or a file."""
        return follow(self.pointers, data)


@dataclass(frozen=True, slots=True)
class Schemas:
    by_name: dict[str, Schema]
    kinds: dict[str, Kind]  # by folder
    snippets: dict[str, str]  # names of the sorts of snippets, by folder

    def __getitem__(self, name: str) -> Schema:
        return self.by_name[name]

    @property
    def vocabularies(self) -> set[str]:
        """Names of all vocabularies that a field takes terms of."""
        pointers = (pointer for schema in self.by_name.values() for pointer in schema.pointers)
        return {pointer.target for pointer in pointers if pointer.sort == "term"}

    def block(self, name: str) -> Schema | None:
        return self.by_name.get(f"blocks#{name}")


def load_schemas(folder: Path, name: str) -> Schemas:
    """Compile the schemas of a folder; ContentError when one cannot be used."""
    sources = {
        path.name.removesuffix(_SUFFIX): _load(path, f"{name}/{path.name}")
        for path in sorted(folder.glob(f"*{_SUFFIX}"))
    }
    for required in _REQUIRED:
        if required not in sources:
            raise ContentError(f"{name}/{required}{_SUFFIX}", "", "is missing: restore it")
    definitions = sources["common"].get("$defs", {})
    for key, source in sources.items():
        file = f"{key}{_SUFFIX}"
        for field, message in schema_faults(file, source, definitions):
            raise ContentError(f"{name}/{file}", field, message)
    for block, source in sources["blocks"].get("$defs", {}).items():
        sources[f"blocks#{block}"] = source
    registry: Registry[Any] = Registry().with_resources(
        (source["$id"], DRAFT202012.create_resource(source))
        for source in sources.values()
        if "$id" in source
    )
    schemas = {
        key: Schema(
            source,
            StrictValidator(source, registry=registry, format_checker=formats),
            tuple(find_pointers(source, sources)),
            definitions,
        )
        for key, source in sources.items()
    }
    return Schemas(schemas, _kinds(sources, name), _snippets(sources, name))


def _load(path: Path, name: str) -> dict[str, Any]:
    try:
        schema = _checked(read_text(path, name))
        if schema["$id"] != path.name:
            raise ContentError(name, "$id", "is not the name of the file: mend it")
    except (ValueError, KeyError, TypeError, SchemaError, RecursionError) as error:
        reason = str(error).split("\n")[0]
        raise ContentError(name, "", f"is not a JSON Schema ({reason}): restore it") from error
    return schema


@lru_cache(maxsize=64)
def _checked(text: str) -> dict[str, Any]:
    """Checking a schema takes longer than checking many documents against it."""
    # Where a schema names its dialect, the stock validator of that dialect would take over.
    schema: dict[str, Any] = json.loads(
        text, object_hook=lambda part: {key: part[key] for key in part if key != "$schema"}
    )
    StrictValidator.check_schema(schema)
    return schema


def _kinds(sources: dict[str, dict[str, Any]], name: str) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for key, source in sources.items():
        if "x-kind" not in source:
            continue
        folder = source["x-kind"]["folder"]
        if folder in kinds:
            raise _taken(f"{name}/{key}{_SUFFIX}", "x-kind.folder", kinds[folder].name)
        suffix = ".yaml" if source["x-kind"]["file"] == "record" else ".md"
        kinds[folder] = Kind(key, folder, suffix)
    return kinds


def _snippets(sources: dict[str, dict[str, Any]], name: str) -> dict[str, str]:
    snippets: dict[str, str] = {}
    for key, source in sources.items():
        if "x-snippet" in source:
            folder = source["x-snippet"]["folder"]
            if folder in snippets:
                raise _taken(f"{name}/{key}{_SUFFIX}", "x-snippet.folder", snippets[folder])
            snippets[folder] = key
    return snippets


def _taken(file: str, field: str, other: str) -> ContentError:
    return ContentError(file, field, f"is also that of {other}{_SUFFIX}: rename one of them")
