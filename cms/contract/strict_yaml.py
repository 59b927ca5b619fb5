"""The YAML of the contract: a subset that needs no guessing, always written in the same way."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import yaml

INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+\Z")
WORDS = {"true": True, "false": False, "null": None}
MAX_DEPTH = 20
MAX_DIGITS = 400

# Strings that other YAML readers would take for something else are quoted for their sake. Dates
# and times are not: those who guess, guess right.
AMBIGUOUS = re.compile(
    r"""
    | ~ | = | << | yes | no | on | off | true | false | null | [-+]?\.inf | \.nan
    | [-+]?(\.[0-9_]+|[0-9][0-9_]*(\.[0-9_]*)?)(e[-+]?[0-9]+)?
    | [-+]?0[box][0-9a-f_]+ | [-+]?[0-9]+(:[0-9]+)+(\.[0-9_]*)? | \+[0-9].*
    """,
    re.VERBOSE | re.IGNORECASE,
)


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


class _Style:
    """What both of PyYAML's dumpers have in common here."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def write_text(self, value: str) -> yaml.Node:
        style = "|" if "\n" in value else None
        node: yaml.Node = self.represent_scalar("tag:yaml.org,2002:str", value, style)  # type: ignore[attr-defined]
        return node

    def write_decimal(self, value: float) -> yaml.Node:
        text = format(Decimal(repr(value)), "f")
        if not DECIMAL.match(text):
            text = f"{text}.0"
        if not DECIMAL.match(text):
            raise ValueError(f"{value!r} is no number that YAML files of the contract can hold")
        node: yaml.Node = self.represent_scalar("tag:yaml.org,2002:float", text)  # type: ignore[attr-defined]
        return node


class _FastDumper(_Style, yaml.CSafeDumper):
    """libyaml's."""

    yaml_representers = {}
    yaml_multi_representers = {}
    yaml_implicit_resolvers = {}


class _WideDumper(_Style, yaml.SafeDumper):
    """PyYAML's own: the same bytes, five times slower, and emoji as they are."""

    yaml_representers = {}
    yaml_multi_representers = {}
    yaml_implicit_resolvers = {}


_DUMPERS: tuple[Any, ...] = (_FastDumper, _WideDumper)
for _dumper in _DUMPERS:
    for _type, _represent in {
        str: _dumper.write_text,
        int: _dumper.represent_int,
        float: _dumper.write_decimal,
        bool: _dumper.represent_bool,
        type(None): _dumper.represent_none,
        list: _dumper.represent_list,
        dict: _dumper.represent_dict,
        None: _dumper.represent_undefined,
    }.items():
        _dumper.add_representer(_type, _represent)
    for _tag, _pattern in {
        "int": INTEGER,
        "float": DECIMAL,
        "bool": re.compile(r"(true|false)\Z"),
        "null": re.compile(r"null\Z"),
        "ambiguous": re.compile(rf"(?:{AMBIGUOUS.pattern})\Z", AMBIGUOUS.flags),
    }.items():
        _dumper.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", _pattern, None)


def dump(data: Any) -> str:
    """`data` (mappings, lists, strings, numbers, booleans, None) as YAML, ending with a newline."""
    text = _dump(data, _FastDumper)
    # libyaml writes what stands beyond the first 65,536 characters, such as emoji, as \U0001F600.
    return _dump(data, _WideDumper) if "\\U" in text else text


def _dump(data: Any, dumper: type) -> str:
    text: str = yaml.dump(
        data,
        Dumper=dumper,
        allow_unicode=True,
        default_flow_style=False,
        sort_keys=False,
        width=2**31 - 1,
    )
    return text
