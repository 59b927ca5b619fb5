"""Renders parts of the theme as the builder does, with what an example says."""

from __future__ import annotations

import importlib
import json
from dataclasses import dataclass
from datetime import date
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

_MACRO = '{{% from "{file}" import {macro} with context %}}{{{{ {macro}(example) }}}}'
_BLOCK = '{{% set block, number = example, 1 %}}{{% include "{file}" %}}'
_TYPES = Config(
    type_hooks={Language: get_language, Markup: Markup, date: date.fromisoformat}, cast=[tuple]
)


@dataclass(frozen=True)
class Example:
    """A named example: what renders it, and the value in each language."""

    renders: str  # "components/card.html:card" or "blocks/quote.html"
    name: str
    values: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.renders}: {self.name}"


def read_examples() -> list[Example]:
    found = []
    for file in sorted((THEME / "examples").glob("*.json")):
        data = json.loads(file.read_text(encoding="utf-8"))
        module, _, name = data["takes"].rpartition(".")
        type_ = getattr(importlib.import_module(module), name)
        for title, values in data["examples"].items():
            built = {code: _built(type_, value) for code, value in values.items()}
            found.append(Example(data["renders"], title, built))
    return found


def _built(type_: type[Any], value: Any) -> Any:
    """The value that a template is given; a list is given as a tuple."""
    if isinstance(value, list):
        return tuple(_built(type_, item) for item in value)
    return _block(value) if type_ is Block else from_dict(type_, value, _TYPES)


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
    source = (_MACRO if macro else _BLOCK).format(file=file, macro=macro)
    template = environment().from_string(source)
    return template.render(example=value, **surroundings(code))
