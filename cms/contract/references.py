"""Where data points outside its file: documents, terms, snippets and files of media/."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

FILE = "file"  # the shared definition of a file of media/
# What the marks of a schema stand for.
MARKS = {"x-kind-of": "document", "x-vocabulary": "term", "x-snippet": "snippet"}


@dataclass(frozen=True, slots=True)
class Reference:
    """One value that points; `field` is a path such as files[0].file."""

    field: str
    sort: str  # document, term, snippet or file
    target: str  # a kind or "any", a vocabulary, a sort of snippet; "" for a file
    value: str


def references(data: Any, schema: dict[str, Any], field: str = "") -> Iterator[Reference]:
    """All that checked `data` points at; definitions of `schema` must be written out in it."""
    if isinstance(data, list):
        marks = {mark: schema[mark] for mark in MARKS if mark in schema}
        for place, item in enumerate(data):
            yield from references(item, {**schema.get("items", {}), **marks}, f"{field}[{place}]")
    elif isinstance(data, dict):
        for key, value in data.items():
            inner = schema.get("properties", {}).get(key, {})
            yield from references(value, inner, f"{field}.{key}".removeprefix("."))
    elif schema.get("x-definition") == FILE:
        yield Reference(field, FILE, "", data)
    else:
        for mark, sort in MARKS.items():
            if mark in schema:
                yield Reference(field, sort, schema[mark], data)
