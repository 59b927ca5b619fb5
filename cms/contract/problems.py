"""What a schema refuses in some data: the fields, and what to do about each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jsonschema import ValidationError

from cms.contract.errors import Problem
from cms.contract.messages import explain


def problems_of(error: ValidationError) -> Iterator[Problem]:
    """The problems that one error of a validator stands for."""
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
