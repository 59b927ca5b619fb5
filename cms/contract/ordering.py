"""The one way to write data: keys in order, empty options left out, text in NFC, 3 for 3.0."""

from __future__ import annotations

from typing import Any

from cms.contract.schemas import JsonSchema
from cms.contract.text import clean_characters


def canonical(data: Any, schema: JsonSchema) -> Any:
    """`data` as it is written. Keys that `schema` does not know come last, for the validator."""
    if isinstance(data, dict):
        return _mapping(data, schema)
    if isinstance(data, (list, tuple)):
        return [canonical(item, schema.get("items", {})) for item in data]
    if isinstance(data, str):
        return clean_characters(str(data))
    if isinstance(data, float) and data.is_integer():
        return int(data)
    return data


def _mapping(data: dict[str, Any], schema: JsonSchema) -> dict[str, Any]:
    known: dict[str, JsonSchema] = schema.get("properties", {})
    required = schema.get("required", ())
    other: JsonSchema = schema.get("additionalProperties") or {}
    keys = [key for key in known if key in data] + sorted(key for key in data if key not in known)
    mapping = {
        clean_characters(str(key)): canonical(data[key], known.get(key, other)) for key in keys
    }
    return {
        key: value
        for key, value in mapping.items()
        if not _is_empty(value) or (key in required and value is not None)
    }


def _is_empty(value: Any) -> bool:
    # False too: a flag of the contract is either true or not there.
    return value is None or value is False or value in ("", [], {})
