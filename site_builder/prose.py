"""The text of a file that people read, as its schema tells it from codes and addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_START = "common.schema.json#/$defs/"
_TEXTS = {f"{_START}{name}" for name in ("line", "text", "summary")}
_IN_EACH_LANGUAGE = {f"{_START}{name}" for name in ("labels", "texts")}


def prose(schema: Mapping[str, Any], data: Any, common: Mapping[str, Any]) -> Iterator[str]:
    """All texts of some data, in the order of its schema; `common` are the shared definitions."""
    reference = schema.get("$ref", "")
    if reference in _TEXTS:
        yield data
    elif reference in _IN_EACH_LANGUAGE:
        yield from data.values()
    elif reference.startswith(_START):
        yield from prose(common.get(reference.removeprefix(_START), {}), data, common)
    elif isinstance(data, dict):
        for name, field in schema.get("properties", {}).items():
            if name in data:
                yield from prose(field, data[name], common)
    elif isinstance(data, list):
        for item in data:
            yield from prose(schema.get("items", {}), item, common)
