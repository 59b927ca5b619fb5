"""Data to YAML, always in the same way."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import yaml

from cms.contract.strict_yaml.numbers import DECIMAL, INTEGER, MAX_DEPTH, MAX_DIGITS

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

LARGEST = 10 ** (MAX_DIGITS - 1)


class _Style:
    """What both of PyYAML's dumpers have in common here."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def write_text(self, value: str) -> yaml.Node:
        style = "|" if "\n" in value else None
        node: yaml.Node = self.represent_scalar("tag:yaml.org,2002:str", value, style)  # type: ignore[attr-defined]
        return node

    def write_integer(self, value: int) -> yaml.Node:
        if abs(value) >= LARGEST:
            raise ValueError("a number with too many digits for YAML files of the contract")
        node: yaml.Node = self.represent_int(value)  # type: ignore[attr-defined]
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
        int: _dumper.write_integer,
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
    """`data` (mappings, lists, strings, numbers, booleans, None) as YAML, ending with a newline.

    Raises ValueError for what `load` would refuse.
    """
    _check_form(data, depth=0)
    text = _dump(data, _FastDumper)
    # libyaml writes what stands beyond the first 65,536 characters, such as emoji, as \U0001F600.
    return _dump(data, _WideDumper) if "\\U" in text else text


def _check_form(data: Any, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise ValueError("lists and mappings are nested too deeply")
    if isinstance(data, dict):
        for key, value in data.items():
            if not isinstance(key, str):
                raise ValueError(f"the key {key!r} is not text")
            _check_form(value, depth + 1)
    elif isinstance(data, list):
        for item in data:
            _check_form(item, depth + 1)


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
