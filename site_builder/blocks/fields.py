"""The options of a block that has no dataclass: the fields of its schema."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from site_builder.media import download, picture
from site_builder.views import View

_IMAGES = "images/"
_DATE = "common.schema.json#/$defs/date"


def all_fields(schema: Mapping[str, Any], given: dict[str, Any], view: View) -> dict[str, Any]:
    """A file becomes `picture` or `download`, a day a date, and what is absent None."""
    options: dict[str, Any] = _complete(schema, given)
    file = options.pop("file", None)
    if file and file.startswith(_IMAGES):
        alt, caption, credit = (options.get(name) or "" for name in ("alt", "caption", "credit"))
        options["picture"] = picture(view, file, alt, caption, credit)
    elif file:
        options["download"] = download(view, file, options.get("title") or "")
    return options


def _complete(schema: Mapping[str, Any], value: Any) -> Any:
    if value is not None and schema.get("$ref") == _DATE:
        return date.fromisoformat(value)
    if isinstance(value, dict):
        fields = schema.get("properties", {})
        return {name: _complete(field, value.get(name)) for name, field in fields.items()}
    if isinstance(value, list):
        return tuple(_complete(schema.get("items", {}), item) for item in value)
    return value
