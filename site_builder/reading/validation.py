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


# An escape, a class or a bare `$`.
_PART = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|(\$)")


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """In Python `$` also matches before a line feed at the end, which no field may hold."""
    return re.compile(_PART.sub(lambda part: r"\Z" if part[1] else part[0], pattern))


def _pattern(
    validator: Any, pattern: str, instance: Any, schema: dict[str, Any]
) -> Iterator[ValidationError]:
    if validator.is_type(instance, "string") and not compiled(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


StrictValidator: Any = extend(Draft202012Validator, {"pattern": _pattern})


@formats.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    # fromisoformat alone would also take 20210630 and 2021-W26-3.
    return not isinstance(value, str) or bool(
        re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) and date.fromisoformat(value)
    )


@formats.checks("date-time", raises=ValueError)
def _is_time(value: object) -> bool:
    if isinstance(value, str):
        datetime.fromisoformat(value)
    return True
