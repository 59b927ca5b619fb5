"""Where the theme's parts lie and how its stylesheets are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tinycss2
from tinycss2.ast import Declaration

THEME = Path(__file__).parents[2] / "themes" / "bayan"
TEMPLATES = THEME / "templates"
CSS = THEME / "css"
TRANSLATIONS = THEME / "translations"
LANGUAGES = ("ar", "en")


@dataclass(frozen=True)
class Style:
    """One declaration of a stylesheet and the rules it stands in, the outermost first."""

    file: str
    preludes: tuple[str, ...]
    name: str
    value: str

    def __str__(self) -> str:
        return f"{self.file}: {' '.join(self.preludes)}: {self.name}: {self.value}"


def stylesheets() -> list[Path]:
    """The sources that css/main.css joins."""
    return sorted(path for path in CSS.rglob("*.css") if path.name != "main.css")


def read_styles(file: Path) -> Iterator[Style]:
    rules = tinycss2.parse_stylesheet(
        file.read_text(encoding="utf-8"), skip_comments=True, skip_whitespace=True
    )
    for rule in rules:
        yield from _styles(rule, file.relative_to(CSS).as_posix(), ())


def _styles(rule: Any, file: str, outer: tuple[str, ...]) -> Iterator[Style]:
    if rule.type == "error":
        raise ValueError(f"{file}:{rule.source_line}: {rule.message}")
    if rule.type == "declaration":
        declaration: Declaration = rule
        value = tinycss2.serialize(declaration.value).strip()
        yield Style(file, outer, declaration.lower_name, value)
        return
    prelude = tinycss2.serialize(rule.prelude).strip()
    if rule.type == "at-rule":
        prelude = f"@{rule.lower_at_keyword} {prelude}".strip()
    for inner in tinycss2.parse_blocks_contents(
        rule.content or [], skip_comments=True, skip_whitespace=True
    ):
        yield from _styles(inner, file, (*outer, prelude))


def all_styles() -> list[Style]:
    return [style for file in stylesheets() for style in read_styles(file)]
