"""Plain words for what a schema finds: what is wrong and what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jsonschema import ValidationError

# What each shared definition holds, and how to write it right.
DEFINITIONS = {
    "line": ("one line of plain text", "remove line breaks and control characters"),
    "summary": ("one line of plain text", "remove line breaks and control characters"),
    "text": ("plain text", "remove control characters"),
    "slug": ("a slug", "use lower-case ASCII letters, digits and single hyphens"),
    "path": ("a path", "join slugs with /, without one at either end"),
    "key": ("a translation_key", "write a UUID such as 10000000-0000-4000-8000-000000000001"),
    "language": ("a language code", "write one such as ar or en"),
    "code": ("a code", "use lower-case ASCII letters, digits and single hyphens"),
    "time": ("a time", "write it as 2021-06-30T09:00:00Z, 1900 to 2199"),
    "date": ("a date", "write it as 2021-06-30, 1900 to 2199"),
    "clock": ("a time of day", "write it as 08:30"),
    "phone": ("a telephone number", "write it as +9647701234567"),
    "email": ("an e-mail address", "write it as name@example.org"),
    "url": ("a web address", "write it as https://example.org/page"),
    "country": ("a country code", "write one such as IQ or DE"),
    "file": ("a file of media/", "write it as images/name.jpg or documents/name.pdf"),
}
TYPES = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
LONGEST_VALUE = 60


def shorten(value: Any) -> str:
    """`value` as it would be shown within a message."""
    shown = repr(value)
    return shown if len(shown) <= LONGEST_VALUE else f"{shown[: LONGEST_VALUE - 1]}…"


def explain(error: ValidationError, definition: str) -> str:
    """One line on `error`; `definition` is the shared definition it breaks, if it is one."""
    say = _EXPLANATIONS.get(str(error.validator))
    if say:
        return say(error)
    what, how = DEFINITIONS.get(definition, ("allowed here", "see the schema"))
    return f"{shorten(error.instance)} is not {what}: {how}"


def _wrong_type(error: ValidationError) -> str:
    return f"{shorten(error.instance)} is not {TYPES[error.validator_value]}: write that"


def _not_one_of(error: ValidationError) -> str:
    choices = ", ".join(str(value) for value in error.validator_value)
    return f"{shorten(error.instance)} is unknown: use one of {choices}"


def _too_long(error: ValidationError) -> str:
    too_many = len(error.instance) - error.validator_value
    return f"longer than {error.validator_value} characters: shorten it by {too_many}"


def _not_one_alternative(error: ValidationError) -> str:
    """Of keys that exclude each other, more than one is given, or none."""
    keys = [key for part in error.validator_value for key in part["required"]]
    given = [key for key in keys if key in error.instance]
    what = f"has {' and '.join(given)}" if given else f"has neither {' nor '.join(keys)}"
    return f"{what}: give either {' or '.join(keys)}"


_EXPLANATIONS: dict[str, Callable[[ValidationError], str]] = {
    "type": _wrong_type,
    "enum": _not_one_of,
    "const": lambda e: f"{shorten(e.instance)} is wrong: it must be {e.validator_value!r}",
    "required": lambda e: "is missing: add it",
    "additionalProperties": lambda e: "unknown key: remove it or correct its spelling",
    "minLength": lambda e: "is empty: write it",
    "maxLength": _too_long,
    "minItems": lambda e: "an empty list: add something or leave the key out",
    "minProperties": lambda e: "is empty: add something",
    "oneOf": _not_one_alternative,
    "uniqueItems": lambda e: "holds the same value twice: remove one",
    "minimum": lambda e: f"{shorten(e.instance)} is too small: at least {e.validator_value}",
    "maximum": lambda e: f"{shorten(e.instance)} is too large: at most {e.validator_value}",
}
