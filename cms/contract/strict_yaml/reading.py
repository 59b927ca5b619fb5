"""YAML to data; nothing is guessed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import yaml

from cms.contract.strict_yaml.numbers import DECIMAL, INTEGER, MAX_DEPTH, MAX_DIGITS

WORDS = {"true": True, "false": False, "null": None}


class YamlError(ValueError):
    """`message` says what is wrong; `key` names the repeated key, if that is what it is."""

    def __init__(self, line: int, message: str, key: str = "") -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line
        self.message = message
        self.key = key


def load(text: str) -> Any:
    """The data of one YAML document; raises YamlError."""
    events = yaml.parse(text, Loader=yaml.CSafeLoader)
    try:
        next(events)
        first = next(events)
        if not isinstance(first, yaml.DocumentStartEvent):
            raise YamlError(1, "there is nothing here")
        data = _value(next(events), events, depth=0)
        next(events)
        rest = next(events)
        if not isinstance(rest, yaml.StreamEndEvent):
            raise YamlError(_line(rest), "a second document starts here: keep one")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = error.problem or error.context
        raise YamlError(mark.line + 1 if mark else 1, f"this is not YAML: {what}") from error
    except yaml.YAMLError as error:
        raise YamlError(1, "a character that YAML does not allow: remove it") from error
    return data


def _value(event: Any, events: Iterator[Any], depth: int) -> Any:
    # The events are Any: their published types do not know their attributes.
    if isinstance(event, yaml.AliasEvent):
        raise YamlError(_line(event), f"an alias, *{event.anchor}: write the value itself")
    if event.anchor is not None:
        raise YamlError(_line(event), f"an anchor, &{event.anchor}: remove it")
    if event.tag is not None:
        raise YamlError(_line(event), f"a tag, {event.tag}: remove it")
    if depth > MAX_DEPTH:
        raise YamlError(_line(event), "lists and mappings are nested too deeply")
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(events, depth)
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(_value(event, events, depth + 1))
        return items
    return _scalar(event)


def _mapping(events: Iterator[Any], depth: int) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _value(event, events, depth + 1)
        if not isinstance(key, str):
            raise YamlError(_line(event), f"the key {key!r} is not text: put it in quotes")
        if key == "<<" and event.implicit[0]:
            raise YamlError(_line(event), "a merge key, <<: write the values themselves")
        if key in mapping:
            message = f"the key is repeated in line {_line(event)}: keep one"
            raise YamlError(_line(event), message, key)
        mapping[key] = _value(next(events), events, depth + 1)
    return mapping


def _scalar(event: yaml.ScalarEvent) -> Any:
    value = event.value
    if not event.implicit[0]:
        return value
    if value in WORDS:
        return WORDS[value]
    is_integer = INTEGER.match(value)
    if not is_integer and not DECIMAL.match(value):
        return value
    if len(value) > MAX_DIGITS:
        raise YamlError(_line(event), "a number with too many digits: put it in quotes")
    number = int(value) if is_integer else float(value)
    if isinstance(number, float) and math.isinf(number):
        raise YamlError(_line(event), "a number that is too large: put it in quotes")
    return number


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
