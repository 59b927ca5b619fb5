"""The contract's subset of YAML: nothing is guessed, repeated or referred to."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml import events

from site_builder.errors import ContentError

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+\Z")
_CONSTANTS = {"true": True, "false": False, "null": None}
_DEEPEST = 12
_LONGEST_NUMBER = 400  # with sign and point: the longest that the other side writes


def load(text: str, name: str, first_line: int = 1) -> dict[str, Any]:
    """The mapping that a YAML text holds; `first_line` is the text's place in the file."""
    loader = yaml.CSafeLoader(text)
    try:
        return _Builder(_events(loader, name, first_line), name, first_line).document()
    finally:
        loader.dispose()


def _events(loader: Any, name: str, first_line: int) -> Iterator[Any]:
    try:
        while loader.check_event():
            yield loader.get_event()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"line {mark.line + first_line}: " if mark else ""
        problem = getattr(error, "problem", None) or "it cannot be read"
        raise ContentError(name, "", f"{line}is not YAML ({problem}): mend the line") from error


class _Builder:
    """Builds plain values from parse events."""

    def __init__(self, stream: Iterator[Any], name: str, first_line: int) -> None:
        self._stream, self._name, self._first_line = stream, name, first_line

    def document(self) -> dict[str, Any]:
        next(self._stream)
        start = next(self._stream)
        if isinstance(start, events.StreamEndEvent):
            raise ContentError(self._name, "", "holds no YAML: restore the file")
        if start.version or start.tags:
            raise self._error(start, "a YAML directive stands here: remove it")
        first = next(self._stream)
        value = self._value(first, "", 1)
        if not isinstance(value, dict):
            raise self._error(first, "is not a mapping: write key: value")
        next(self._stream)
        if not isinstance(following := next(self._stream), events.StreamEndEvent):
            raise self._error(following, "a second YAML document starts: keep one")
        return value

    def _value(self, event: Any, field: str, depth: int) -> Any:
        if isinstance(event, events.AliasEvent):
            raise self._error(event, "an alias stands here: write the value out")
        if event.anchor:
            raise self._error(event, "an anchor stands here: remove it")
        if event.tag:
            raise self._error(event, f"the tag {event.tag!r} stands here: remove it")
        if depth > _DEEPEST:
            raise self._error(event, "is nested too deeply: no field is")
        if isinstance(event, events.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, events.MappingStartEvent):
            return self._mapping(field, depth)
        return self._sequence(field, depth)

    def _mapping(self, field: str, depth: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := next(self._stream), events.MappingEndEvent):
            if not isinstance(event, events.ScalarEvent):
                raise self._error(event, "a key is not a word: rename it")
            key = self._value(event, field, depth)
            if not isinstance(key, str):
                raise self._error(event, f"the key {key!r} is not a word: quote or rename it")
            inner = f"{field}.{key}" if field else key
            if key in result:
                raise self._error(event, "is a repeated key: keep one", inner)
            result[key] = self._value(next(self._stream), inner, depth + 1)
        return result

    def _sequence(self, field: str, depth: int) -> list[Any]:
        result: list[Any] = []
        while not isinstance(event := next(self._stream), events.SequenceEndEvent):
            result.append(self._value(event, f"{field}[{len(result)}]", depth + 1))
        return result

    def _scalar(self, event: Any) -> Any:
        value: str = event.value
        if event.style not in (None, ""):
            return value
        if value in _CONSTANTS:
            return _CONSTANTS[value]
        is_integer, is_decimal = _INTEGER.match(value), _DECIMAL.match(value)
        if (is_integer or is_decimal) and len(value) > _LONGEST_NUMBER:
            raise self._error(event, "is too long for a number: quote it")
        if is_integer:
            return int(value)
        if not is_decimal:
            return value
        if math.isinf(number := float(value)):
            raise self._error(event, "is too large for a number: quote it")
        return number

    def _error(self, event: Any, message: str, field: str = "") -> ContentError:
        line = event.start_mark.line + self._first_line
        return ContentError(self._name, field, f"line {line}: {message}")
