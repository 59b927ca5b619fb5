"""The schemas of content/schema/: which kinds there are, what their fields are, what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from cms.contract.errors import ContractError, Problem
from cms.contract.problems import problems_of
from cms.contract.references import FILE, Reference, references
from cms.contract.validation import FORMATS, Validator

SUFFIX = ".schema.json"
COMMON = "common"
BLOCKS = "blocks"
ANY_KIND = "any"  # an x-kind-of

JsonSchema = dict[str, Any]


@dataclass(frozen=True)
class _FieldsSchema:
    """What the files of one schema hold. Marked fields map to what they point at."""

    name: str
    folder: str
    fields: tuple[str, ...]  # in the order in which they are written
    required: frozenset[str]
    vocabularies: dict[str, str]  # field: vocabulary
    snippets: dict[str, str]  # field: snippet
    files: frozenset[str]  # fields that name a file of media/
    nested_files: dict[str, str]  # field that lists mappings: their key that names a file of media/


@dataclass(frozen=True)
class SnippetSchema(_FieldsSchema):
    """A sort of snippet, such as person."""


@dataclass(frozen=True)
class KindSchema(_FieldsSchema):
    """A kind of document."""

    file: str  # markdown or record
    shared: frozenset[str]
    relations: dict[str, str]  # field: kind, or ANY_KIND


class Schemas:
    """All schemas of one folder."""

    def __init__(self, documents: dict[str, JsonSchema]) -> None:
        """`documents` by name: page, common, blocks…"""
        definitions = documents[COMMON]["$defs"]
        self._documents: dict[str, JsonSchema] = {
            name: _write_out(document, definitions, f"{name}{SUFFIX}")
            for name, document in documents.items()
        }
        self._validators: dict[str, Any] = {}

    @cached_property
    def kinds(self) -> dict[str, KindSchema]:
        """Kinds by name."""
        return {
            name: self._kind(name, schema)
            for name, schema in self._documents.items()
            if "x-kind" in schema
        }

    @cached_property
    def snippets(self) -> dict[str, SnippetSchema]:
        """Sorts of snippets by name."""
        return {
            name: SnippetSchema(folder=schema["x-snippet"]["folder"], **_fields(name, schema))
            for name, schema in self._documents.items()
            if "x-snippet" in schema
        }

    @cached_property
    def blocks(self) -> dict[str, JsonSchema]:
        """Schemas of the options of fenced blocks, by name."""
        blocks: dict[str, JsonSchema] = self._documents[BLOCKS]["$defs"]
        return blocks

    def schema(self, name: str) -> JsonSchema:
        return self._documents[name]

    def problems(self, data: Any, name: str) -> list[Problem]:
        """What is wrong with `data` as a document of schema `name`."""
        return self._problems(data, name, self._documents[name])

    def block_problems(self, options: Any, block: str) -> list[Problem]:
        """What is wrong with the options of a fenced block."""
        return self._problems(options, f"{BLOCKS} {block}", self.blocks[block])

    def references(self, data: Any, name: str) -> list[Reference]:
        """What checked `data` of schema `name` points at outside its file."""
        return list(references(data, self._documents[name]))

    def block_references(self, options: Any, block: str) -> list[Reference]:
        """What the checked options of a fenced block point at."""
        return list(references(options, self.blocks[block]))

    def _problems(self, data: Any, name: str, schema: JsonSchema) -> list[Problem]:
        if name not in self._validators:
            self._validators[name] = Validator(schema, format_checker=FORMATS)
        errors = self._validators[name].iter_errors(data)
        found = {problem for error in errors for problem in problems_of(error)}
        return sorted(found, key=lambda problem: (problem.field, problem.message))

    def _kind(self, name: str, schema: JsonSchema) -> KindSchema:
        properties = schema["properties"]
        return KindSchema(
            folder=schema["x-kind"]["folder"],
            file=schema["x-kind"]["file"],
            shared=frozenset(f for f, s in properties.items() if s.get("x-shared")),
            relations=dict(_marked(properties, "x-kind-of")),
            **_fields(name, schema),
        )


def load_schemas(folder: Path) -> Schemas:
    """The schemas in `folder`."""
    files = sorted(folder.glob(f"*{SUFFIX}"))
    return Schemas(
        {file.name.removesuffix(SUFFIX): json.loads(file.read_bytes()) for file in files}
    )


def _write_out(schema: Any, definitions: dict[str, JsonSchema], file: str) -> Any:
    """`schema` with its shared definitions in place; `x-definition` says which.

    It does not name its dialect any more: the stock validator of that dialect would check it.
    """
    if isinstance(schema, list):
        return [_write_out(item, definitions, file) for item in schema]
    if not isinstance(schema, dict):
        return schema
    written = {
        key: _write_out(value, definitions, file)
        for key, value in schema.items()
        if key not in ("$ref", "$schema")
    }
    if "$ref" not in schema:
        return written
    name = str(schema["$ref"]).removeprefix(f"{COMMON}{SUFFIX}").removeprefix("#/$defs/")
    if name not in definitions:
        message = f"{schema['$ref']!r} is no definition of {COMMON}{SUFFIX}: mend it"
        raise ContractError(file, "$ref", message)
    definition = _write_out(definitions[name], definitions, file)
    return {**definition, **written, "x-definition": name}


def _fields(name: str, schema: JsonSchema) -> dict[str, Any]:
    properties = schema["properties"]
    return {
        "name": name,
        "fields": tuple(properties),
        "required": frozenset(schema["required"]),
        "vocabularies": dict(_marked(properties, "x-vocabulary")),
        "snippets": dict(_marked(properties, "x-snippet")),
        "files": frozenset(f for f, s in properties.items() if _is_file(s)),
        "nested_files": {
            field: key
            for field, listed in properties.items()
            for key, inner in listed.get("items", {}).get("properties", {}).items()
            if _is_file(inner)
        },
    }


def _is_file(schema: JsonSchema) -> bool:
    return schema.get("x-definition") == FILE


def _marked(properties: dict[str, JsonSchema], mark: str) -> Iterator[tuple[str, str]]:
    """Fields that carry `mark`, on themselves or on their items."""
    for field, schema in properties.items():
        found = schema.get(mark) or schema.get("items", {}).get(mark)
        if found:
            yield field, found
