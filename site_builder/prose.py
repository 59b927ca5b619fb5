"""The text of a file that people read, as its schema tells it from codes and addresses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

# Definitions of common.schema.json.
_TEXTS = {"line", "text", "summary"}
_IN_EACH_LANGUAGE = {"labels", "texts"}


def prose(schema: Mapping[str, Any], data: Any, common: Mapping[str, Any]) -> Iterator[str]:
    """All texts of some data, in the order of its schema; `common` are the shared definitions."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if name in _TEXTS:
        yield data
    elif name in _IN_EACH_LANGUAGE:
        yield from data.values()
    elif name:
        yield from prose(common.get(name, {}), data, common)
    elif isinstance(data, dict):
        for key, field in schema.get("properties", {}).items():
            if key in data:
                yield from prose(field, data[key], common)
    elif isinstance(data, list):
        for item in data:
            yield from prose(schema.get("items", {}), item, common)
