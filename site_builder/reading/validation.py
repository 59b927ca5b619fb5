"""JSON Schema as the contract means it: whole strings are matched, formats are always checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import extend

formats = FormatChecker(formats=())


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """In Python `$` also matches before a line feed at the end, which no field may hold."""
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def _pattern(
    validator: Any, pattern: str, instance: Any, schema: dict[str, Any]
) -> Iterator[ValidationError]:
    if validator.is_type(instance, "string") and not _compiled(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


StrictValidator: Any = extend(Draft202012Validator, {"pattern": _pattern})


@formats.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    if isinstance(value, str):
        if len(value) != len("2021-06-30"):
            raise ValueError(value)
        date.fromisoformat(value)
    return True


@formats.checks("date-time", raises=ValueError)
def _is_time(value: object) -> bool:
    if isinstance(value, str):
        datetime.fromisoformat(value)
    return True
