"""Renders parts of the theme as the builder does, with what an example says."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, get_args, get_type_hints

from dacite import Config, from_dict
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from site_builder.bidi import bidi, bidi_plain
from site_builder.contexts import Block
from site_builder.formatting import Formatter
from site_builder.languages import Language, get_language
from site_builder.pelicanconf import JINJA_ENVIRONMENT
from site_builder.translations import Words, load_translations
from tests.themes.theme import TEMPLATES, THEME

_MACRO = '{{% from "{file}" import {macro} with context %}}{{{{ {macro}({example}) }}}}'
_BLOCK = '{{% set block, number = example, 1 %}}{{% include "{file}" %}}'
_PART = '{{% include "{file}" %}}'
_HOOKS: dict[type, Callable[[Any], Any]] = {
    Language: get_language,
    Markup: Markup,
    date: date.fromisoformat,
    datetime: datetime.fromisoformat,
}
_TYPES = Config(type_hooks=_HOOKS, cast=[tuple])  # type: ignore[arg-type]


@dataclass(frozen=True)
class Example:
    """A named example: what renders it, and the value in each language.

    One value is a macro's one argument or a block; values by name are a macro's arguments, or what
    an included template finds around it. A macro's `caller` is what a call puts within it.
    """

    renders: str  # "components/card.html:card", "components/menu.html" or "blocks/quote.html"
    name: str
    values: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.renders}: {self.name}"


def read_examples() -> list[Example]:
    found = []
    for file in sorted((THEME / "examples").glob("*.json")):
        data = json.loads(file.read_text(encoding="utf-8"))
        for title, values in data["examples"].items():
            built = {code: _taken(data["takes"], value) for code, value in values.items()}
            found.append(Example(data["renders"], title, built))
    return found


def _taken(takes: str | dict[str, str], value: Any) -> Any:
    if isinstance(takes, str):
        return _built(_type(takes), value)
    built = {name: _built(_type(takes[name]), given) for name, given in value.items()}
    if "caller" in built:
        within = built["caller"]
        built["caller"] = lambda: within
    return built


def _type(name: str) -> type[Any]:
    module, _, name = name.rpartition(".")
    type_: type[Any] = getattr(importlib.import_module(module or "builtins"), name)
    return type_


def _built(type_: type[Any], value: Any) -> Any:
    """The value that a template is given; a list is given as a tuple."""
    if isinstance(value, list):
        return tuple(_built(type_, item) for item in value)
    if value is None:
        return None
    if type_ is Block:
        return _block(value)
    if type_ in _HOOKS:
        return _HOOKS[type_](value)
    return from_dict(type_, value, _TYPES) if isinstance(value, dict) else type_(value)


def _block(value: dict[str, Any]) -> Block:
    """A block with the options that the builder makes for blocks of its name."""
    options = value.get("options")
    if options is not None:
        module = importlib.import_module(f"site_builder.blocks.{value['name']}")
        hint = get_type_hints(module.options)["return"]
        types = [it for it in get_args(hint) or (hint,) if it is not type(None)]
        options = from_dict(types[0], options, _TYPES)
    return Block(
        name=value["name"],
        options=options,
        html=Markup(value.get("html", "")),
        rows=tuple(tuple(row) for row in value.get("rows", ())),
        blocks=tuple(_block(inner) for inner in value.get("blocks", ())),
    )


@cache
def environment() -> Environment:
    options: dict[str, Any] = {**JINJA_ENVIRONMENT, "undefined": StrictUndefined}
    environment = Environment(loader=FileSystemLoader(TEMPLATES), **options)
    environment.newstyle_gettext = True  # type: ignore[attr-defined]
    return environment


@cache
def surroundings(code: str) -> dict[str, Any]:
    """What every template is given, but the site and the page."""
    language = get_language(code)
    formatter = Formatter(language, "levantine", "latin", "Asia/Baghdad")
    words = Words(load_translations(THEME, code), formatter)
    direction = language.direction
    return {
        "language": language,
        "format": formatter,
        "theme_url": "/theme",
        "bidi": lambda text, other=direction: bidi(text, other),
        "bidi_plain": lambda text, other=direction: bidi_plain(text, other),
        "gettext": words.gettext,
        "ngettext": words.ngettext,
        "pgettext": words.pgettext,
        "npgettext": words.npgettext,
    }


def render(renders: str, value: object, code: str) -> str:
    """A component or a block with this value, in a language."""
    file, _, macro = renders.partition(":")
    named = value if isinstance(value, dict) else {}
    source = _MACRO if macro else _BLOCK if file.startswith("blocks/") else _PART
    example = "**example" if isinstance(value, dict) else "example"
    template = environment().from_string(source.format(file=file, macro=macro, example=example))
    around = {} if macro else named
    return template.render(example=value, **surroundings(code), **around)
