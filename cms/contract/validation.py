"""JSON Schema as the contract means it: dates are checked and `$` is the end of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, ValidationError, validators

FORMATS = FormatChecker(formats=())


@FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    # fromisoformat alone would also take 20210630 and 2021-W26-3.
    return not isinstance(value, str) or bool(
        re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) and date.fromisoformat(value)
    )


@FORMATS.checks("date-time", raises=ValueError)
def _is_time(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ"))


@FORMATS.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or (".." not in value and value.count("@") == 1)


# An escape, a class or a bare `$`.
_PART = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|(\$)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """In Python `$` also stands before a last newline."""
    return re.compile(_PART.sub(lambda part: r"\Z" if part[1] else part[0], pattern))


def _pattern(
    _validator: Any, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _compiled(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


Validator = validators.extend(Draft202012Validator, {"pattern": _pattern})
