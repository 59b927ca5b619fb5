"""Writes docs/reference/template-context.md from the dataclasses that templates are given.

python -m tests.site_builder.template_reference
"""

from __future__ import annotations

import inspect
import io
import re
import tokenize
import types
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from markupsafe import Markup

from site_builder import blocks, kinds
from site_builder.contexts import Block, PageContext, SiteInfo
from site_builder.formatting import Formatter

FILE = Path(__file__).parents[2] / "docs/reference/template-context.md"
VARIABLES = {
    "page": "the page: one of the [pages](#pages) below",
    "site": "[SiteInfo](#siteinfo)",
    "language": "[Language](#language) of the page",
    "format": "[what writes](#format) dates, numbers and lists in the page's language",
    "theme_url": "text: the address of the theme's static files, without a slash at the end",
    "bidi": "`bidi(text)`: the text with what runs against the page's direction isolated; "
    "`bidi(text, other.direction)` for text of another language; Markup is left as it is",
    "bidi_plain": "the same with invisible characters, for `<title>` and attributes",
    "gettext": "the theme's words, also as `_(…)` and `{% trans %}`; variables are escaped",
    "ngettext": "the same in the plural form of a number, `%(num)s` in the language's digits",
    "pgettext": "the same for a word that means several things",
    "npgettext": "both",
}
_WORDS = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "date",
    datetime: "moment",
    Markup: "HTML",
    Any: "the options of the block, [below](#blocks)",
}
_COMMENT = re.compile(r"^ {4}(?P<name>[a-z_]+): ")

HEAD = """# The template context

What the templates of a theme are given. Each value below is a field of a dataclass in
`site_builder/`; a test renders every page of the examples and compares what is passed with what is
declared, and with this page. It is written by `python -m tests.site_builder.template_reference`:
change the dataclasses, not this page.

An unknown name is an error while building, not an empty place. Text is plain text, to be passed
through `bidi`, in the page's language unless a `language` stands beside it. Text that is not known
is empty, other things are none. An address starts with a slash; phone numbers are in E.164 form,
for `format.phone`.
"""


def page_classes() -> list[type]:
    """The contexts of all pages."""
    found = {
        value
        for module in _modules(kinds)
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, PageContext) and value is not PageContext
    }
    return sorted(found, key=lambda it: it.__name__)


def block_classes() -> dict[str, type]:
    """The options of each block."""
    modules = (module for module in _modules(blocks) if hasattr(module, "options"))
    return {
        module.__name__.rpartition(".")[2]: _returned(module)
        for module in sorted(modules, key=lambda it: it.__name__)
    }


def component_classes() -> list[type]:
    """All other dataclasses within those."""
    known: dict[type, None] = {}
    for start in (SiteInfo, Block, *page_classes(), *block_classes().values()):
        known |= dict.fromkeys(_within(start))
    others = {PageContext, *page_classes(), *block_classes().values()}
    return sorted({*known, SiteInfo} - others, key=lambda it: it.__name__)


def own_fields(owner: type) -> list[str]:
    """Those that every page has are told once."""
    shared = {field.name for field in fields(PageContext)} if owner is not PageContext else set()
    is_page = issubclass(owner, PageContext)
    return [it.name for it in fields(owner) if not (is_page and it.name in shared)]


def _modules(package: types.ModuleType) -> list[types.ModuleType]:
    return [import_module(f"{package.__name__}.{it.name}") for it in iter_modules(package.__path__)]


def _returned(module: types.ModuleType) -> type:
    hint = get_type_hints(module.options)["return"]
    (found,) = [it for it in (get_args(hint) or (hint,)) if is_dataclass(it)]
    return found  # type: ignore[return-value]


def _within(owner: type) -> Iterator[type]:
    """The dataclasses in the fields of one, and in theirs."""
    seen: set[type] = set()
    waiting = [owner]
    while waiting:
        for hint in get_type_hints(waiting.pop()).values():
            for found in _parts(hint):
                if is_dataclass(found) and found not in seen:
                    seen.add(found)
                    waiting.append(found)
                    yield found


def _parts(hint: Any) -> Iterator[Any]:
    yield hint
    for part in get_args(hint):
        yield from _parts(part)


def _type(hint: Any) -> str:
    """A type in words."""
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        words = [_type(part) for part in parts if part is not type(None)]
        return " or ".join([*words, "none"] if type(None) in parts else words)
    if origin is tuple:
        return f"list of {_type(parts[0])}"
    if origin is Literal:
        return " or ".join(f"`{part}`" for part in parts)
    if is_dataclass(hint):
        return f"[{hint.__name__}](#{hint.__name__.lower()})"  # type: ignore[union-attr]
    return _WORDS[hint]


def _comments(owner: type) -> dict[str, str]:
    """What the comment beside a field, or in the lines above it, says."""
    source = inspect.getsource(owner)
    found: dict[str, str] = {}
    above: list[str] = []
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    for line_tokens in _by_line(tokens):
        comment = " ".join(
            it.string.lstrip("# ") for it in line_tokens if it.type == tokenize.COMMENT
        )
        match = _COMMENT.match(line_tokens[0].line)
        if match:
            found[match["name"]] = " ".join([*above, comment]).strip()
        above = [*above, comment] if comment and not match else []
    return found


def _by_line(tokens: Iterator[tokenize.TokenInfo]) -> Iterator[list[tokenize.TokenInfo]]:
    lines: dict[int, list[tokenize.TokenInfo]] = {}
    for token in tokens:
        lines.setdefault(token.start[0], []).append(token)
    return iter(lines.values())


def _table(owner: type, names: list[str]) -> list[str]:
    hints, comments = get_type_hints(owner), _comments(owner)
    rows = [f"| `{name}` | {_type(hints[name])} | {comments.get(name, '')} |" for name in names]
    return ["| field | type | meaning |", "| --- | --- | --- |", *rows] if rows else []


def _section(title: str, owner: type, level: int, note: str = "") -> list[str]:
    description = (inspect.getdoc(owner) or "").replace("\n\n", " ").replace("\n", " ")
    text = " ".join(part for part in (note, description) if part)
    return ["", f"{'#' * level} {title}", "", text, "", *_table(owner, own_fields(owner))]


def _formats() -> list[str]:
    methods = [
        (name, it)
        for name, it in vars(Formatter).items()
        if not name.startswith("_") and inspect.isfunction(it)
    ]
    rows = [
        f"| `format.{name}({', '.join(list(inspect.signature(it).parameters)[1:])})` "
        f"| {(inspect.getdoc(it) or '').splitlines()[0]} |"
        for name, it in methods
    ]
    return ["", "## format", "", "| call | gives |", "| --- | --- |", *rows]


def reference() -> str:
    """The whole page."""
    lines = [HEAD, "## Variables", "", "| name | what it is |", "| --- | --- |"]
    lines += [f"| `{name}` | {text} |" for name, text in VARIABLES.items()]
    lines += _formats()
    lines += ["", "## Pages", "", "`page.template` names the template: `kinds/…` of the theme."]
    lines += _section("Every page", PageContext, 3)
    for owner in page_classes():
        lines += _section(owner.__name__, owner, 3)
    lines += [
        "",
        "## Blocks",
        "",
        "A template `blocks/<name>.html` is given `block`, a [Block](#block).",
    ]
    lines += ["Its `options` have these fields; those of `rich_text` are none."]
    for name, owner in block_classes().items():
        lines += _section(f"`{name}`", owner, 3)
    lines += ["", "## Components"]
    for owner in component_classes():
        lines += _section(owner.__name__, owner, 3)
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    FILE.write_text(reference(), encoding="utf-8")
