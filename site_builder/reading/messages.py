"""What a schema refuses, in words: what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jsonschema import ValidationError

_TYPES = {
    "array": "a list",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "object": "a mapping",
    "string": "text",
}
# What the contract's patterns and formats ask for, by the definition they stand in.
_FORMS = {
    "clock": ("a time of day", "write it as 08:30"),
    "code": ("a code", "use lower-case letters, digits and single hyphens"),
    "country": ("a country", "write its code, such as IQ or DE"),
    "date": ("a day", "write it as 2021-06-30, 1900 to 2199"),
    "email": ("an e-mail address", "write it as name@example.org"),
    "file": ("a file below media/", "write it as images/name.jpg or documents/name.pdf"),
    "key": ("a translation_key", "use the UUID in lower-case letters"),
    "language": ("a language code", "write it as ar or en"),
    "line": ("one line of text", "remove line breaks, control and direction characters"),
    "path": ("a path", "use slugs with single slashes between them"),
    "phone": ("a telephone number", "write it as +9647701234567"),
    "slug": ("a slug", "use lower-case ASCII letters, digits and single hyphens"),
    "summary": ("one line of text", "remove line breaks, control and direction characters"),
    "text": ("plain text", "remove control and direction characters"),
    "time": ("a time", "write it as 2021-06-30T09:00:00Z, 1900 to 2199"),
    "url": ("a web address", "write it as https://example.org/"),
}


def explain(error: ValidationError, definitions: Mapping[str, Any]) -> tuple[str, str]:
    """The field and the message, "what is wrong: what to do".

    `definitions` are those of common.schema.json: they say what a pattern asks for.
    """
    field = ""
    for part in error.path:
        field = f"{field}[{part}]" if isinstance(part, int) else _join(field, part)
    keyword = str(error.validator)
    wanted: Any = error.validator_value
    given: Any = error.instance
    if "propertyNames" in error.schema_path:
        name = _FORMS["language"]
        return _join(field, str(given)), f"{_shown(given)} is not {name[0]}: {name[1]}"
    if keyword == "required":
        missing = next(name for name in wanted if name not in given)
        return _join(field, missing), "is missing: add it"
    if keyword == "additionalProperties" and wanted is False:
        schema: Any = error.schema
        unknown = next(name for name in given if name not in schema.get("properties", {}))
        return _join(field, unknown), "is not a key that the schema knows: remove it"
    if keyword in ("pattern", "format"):
        return field, _form(error, definitions)
    return field, _message(keyword, error)


def _form(error: ValidationError, definitions: Mapping[str, Any]) -> str:
    name = next((name for name, found in definitions.items() if found == error.schema), "")
    what, how = _FORMS.get(name, ("what the schema asks for", "mend the value"))
    return f"{_shown(error.instance)} is not {what}: {how}"


def _message(keyword: str, error: ValidationError) -> str:
    value, wanted = _shown(error.instance), error.validator_value
    words = {
        "type": f"{value} is not {_TYPES.get(str(wanted), wanted)}: mend the value",
        "enum": f"{value} is not one of the known values: use one of {_listed(wanted)}",
        "const": f"{value} is not {_shown(wanted)}: write {_shown(wanted)}",
        "minLength": "is empty: fill it in or remove the key",
        "minItems": "is empty: fill it in or remove the key",
        "minProperties": "is empty: fill it in or remove the key",
        "maxLength": f"has more than {wanted} characters: shorten it",
        "minimum": f"{value} is less than {wanted}: mend the value",
        "maximum": f"{value} is more than {wanted}: mend the value",
        "uniqueItems": "holds a value twice: keep one",
    }
    return words.get(keyword) or _others(keyword, error)


def _others(keyword: str, error: ValidationError) -> str:
    if keyword != "oneOf":
        return f"{error.message}: mend the value"
    # Keys that exclude each other.
    keys = [key for part in error.validator_value for key in part["required"]]
    given = [key for key in keys if key in error.instance]
    what = f"has {' and '.join(given)}" if given else f"has neither {' nor '.join(keys)}"
    return f"{what}: give either {' or '.join(keys)}"


def _listed(values: Any) -> str:
    return ", ".join(str(value) for value in values) if isinstance(values, list) else ""


def _join(field: str, name: str) -> str:
    return f"{field}.{name}" if field else name


def _shown(value: Any) -> str:
    """As it stands in YAML, cut short."""
    text = {True: "true", False: "false", None: "null"}.get(value) if _is_constant(value) else None
    text = text or repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _is_constant(value: Any) -> bool:
    return value is None or isinstance(value, bool)
