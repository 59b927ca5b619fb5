"""The schemas of content/schema/: which kinds there are, what their fields are, what is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from jsonschema import ValidationError

from cms.contract.errors import ContractError, Problem
from cms.contract.messages import explain
from cms.contract.validation import FORMATS, Validator

SUFFIX = ".schema.json"
COMMON = "common"
BLOCKS = "blocks"

JsonSchema = dict[str, Any]


@dataclass(frozen=True)
class KindSchema:
    """A kind of document. Relation and vocabulary fields map to what they point at."""

    name: str
    folder: str
    file: str  # markdown or record
    fields: tuple[str, ...]  # in the order in which they are written
    required: frozenset[str]
    shared: frozenset[str]
    relations: dict[str, str]  # field: kind
    vocabularies: dict[str, str]  # field: vocabulary
    files: frozenset[str]  # fields that name a file of media/


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

    def _problems(self, data: Any, name: str, schema: JsonSchema) -> list[Problem]:
        if name not in self._validators:
            self._validators[name] = Validator(schema, format_checker=FORMATS)
        errors = self._validators[name].iter_errors(data)
        found = {problem for error in errors for problem in _problems_of(error)}
        return sorted(found, key=lambda problem: (problem.field, problem.message))

    def _kind(self, name: str, schema: JsonSchema) -> KindSchema:
        properties = schema["properties"]
        return KindSchema(
            name=name,
            folder=schema["x-kind"]["folder"],
            file=schema["x-kind"]["file"],
            fields=tuple(properties),
            required=frozenset(schema["required"]),
            shared=frozenset(f for f, s in properties.items() if s.get("x-shared")),
            relations=dict(_marked(properties, "x-kind-of")),
            vocabularies=dict(_marked(properties, "x-vocabulary")),
            files=frozenset(f for f, s in properties.items() if s.get("x-definition") == "file"),
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


def _marked(properties: dict[str, JsonSchema], mark: str) -> Iterator[tuple[str, str]]:
    """Fields that carry `mark`, on themselves or on their items."""
    for field, schema in properties.items():
        found = schema.get(mark) or schema.get("items", {}).get(mark)
        if found:
            yield field, found


def _problems_of(error: ValidationError) -> Iterator[Problem]:
    if error.validator == "pattern" and error.instance == "" and "minLength" in error.schema:
        return  # that it is empty says more
    # The only keys that a schema describes and does not name are languages.
    definition = "language" if _is_about_a_key(error) else error.schema.get("x-definition", "")
    message = explain(error, definition)
    for field in _fields(error):
        yield Problem(field, message)


def _fields(error: ValidationError) -> Iterator[str]:
    """The paths of the fields that `error` is about."""
    path = ""
    for step in error.absolute_path:
        path += f"[{step}]" if isinstance(step, int) else f".{step}"
    path = path.removeprefix(".")
    if error.validator == "required":
        missing = (key for key in error.validator_value if key not in error.instance)
        yield from (_join(path, key) for key in missing)
    elif error.validator == "additionalProperties":
        known = error.schema.get("properties", {})
        yield from (_join(path, key) for key in error.instance if key not in known)
    elif _is_about_a_key(error):
        yield _join(path, str(error.instance))
    else:
        yield path


def _is_about_a_key(error: ValidationError) -> bool:
    return "propertyNames" in error.absolute_schema_path


def _join(path: str, key: str) -> str:
    readable = key if re.fullmatch(r"[\w-]{1,60}", key) else repr(key[:60])
    return f"{path}.{readable}" if path else readable
