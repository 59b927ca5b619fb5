"""Where the fields of a schema point outside their file: terms, documents, snippets, files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Sort = Literal["term", "document", "snippet", "file"]
ANY_KIND = "any"  # an x-kind-of
_EACH = "*"
_MARKS: dict[str, Sort] = {
    "x-kind-of": "document",
    "x-vocabulary": "term",
    "x-snippet": "snippet",
}


@dataclass(frozen=True, slots=True)
class Pointer:
    """A field that points; `path` has "*" for each item of a list."""

    path: tuple[str, ...]
    sort: Sort
    target: str  # the vocabulary of a term, the kind of a document, the sort of a snippet, or ""


@dataclass(frozen=True, slots=True)
class Reference:
    """A value that points at something outside its document."""

    field: str
    sort: Sort
    target: str
    value: str


def find_pointers(
    schema: Mapping[str, Any], schemas: Mapping[str, Any], path: tuple[str, ...] = ()
) -> Iterator[Pointer]:
    """All pointing fields of a schema; `schemas` holds the others by name."""
    if not isinstance(schema, Mapping):  # true or false
        return
    reference = schema.get("$ref", "")
    if reference == "common.schema.json#/$defs/file":
        yield Pointer(path, "file", "")
    elif path and (found := next((it for it in _MARKS if it in schema), "")):
        target = "" if schema[found] == ANY_KIND else schema[found]
        is_list = schema.get("type") == "array"
        yield Pointer((*path, _EACH) if is_list else path, _MARKS[found], target)
    else:
        if reference and not path[8:]:
            yield from find_pointers(_resolve(reference, schemas), schemas, path)
        for name, field in schema.get("properties", {}).items():
            yield from find_pointers(field, schemas, (*path, name))
        if "items" in schema:
            yield from find_pointers(schema["items"], schemas, (*path, _EACH))


def _resolve(reference: str, schemas: Mapping[str, Any]) -> Mapping[str, Any]:
    file, _, inner = reference.partition("#/$defs/")
    definitions = schemas.get(file.removesuffix(".schema.json"), {}).get("$defs", {})
    found: Mapping[str, Any] = definitions.get(inner, {})
    return found


def follow(pointers: tuple[Pointer, ...], data: Any) -> Iterator[Reference]:
    """What the pointing fields of a checked document hold."""
    for pointer in pointers:
        for field, value in _values(pointer.path, data, ""):
            yield Reference(field, pointer.sort, pointer.target, value)


def _values(path: tuple[str, ...], data: Any, field: str) -> Iterator[tuple[str, str]]:
    if not path:
        yield field, data
    elif path[0] == _EACH:
        for place, item in enumerate(data):
            yield from _values(path[1:], item, f"{field}[{place}]")
    elif path[0] in data:
        yield from _values(path[1:], data[path[0]], f"{field}.{path[0]}".lstrip("."))
