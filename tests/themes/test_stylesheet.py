"""The stylesheet: logical, kind to Arabic, small and current."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.themes.theme import CSS, THEME, Style, all_styles, stylesheets

SIDE = r"(?:left|right|top|bottom)"
PHYSICAL_NAME = re.compile(
    rf"^(?:{SIDE}|(?:margin|padding|scroll-margin|scroll-padding)-{SIDE}"
    rf"|border-{SIDE}(?:-.*)?|border-(?:top|bottom)-(?:left|right)-radius"
    r"|(?:min-|max-)?(?:width|height)|overflow-[xy]|overscroll-behavior-[xy])$"
)
PHYSICAL_VALUE = re.compile(r"\b(?:left|right)\b")
SIDED = {"text-align", "float", "clear", "caption-side", "background-position"}
FOUR_SIDED = {"margin", "padding", "inset", "border-width", "border-radius", "scroll-margin"}
COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|color)a?\(|\b(?:white|black)\b", re.I)
# The goals' colours are the United Nations', paper's are ink's.
COLOURED = {"tokens.css", "components/goal.css", "paper.css"}
FETCHED = re.compile(r"url\(\s*[\"']?([^\"')]+)")
LARGEST_BYTES = 10_000  # compressed


def is_physical(style: Style) -> bool:
    if PHYSICAL_NAME.match(style.name):
        return True
    if style.name in SIDED and PHYSICAL_VALUE.search(style.value):
        return True
    # Four values set left and right apart, and so would be wrong in one of the directions.
    return style.name in FOUR_SIDED and len(style.value.split()) == 4


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("margin-left", "1px"),
        ("border-top-left-radius", "0"),
        ("width", "1rem"),
        ("text-align", "right"),
        ("padding", "1px 2px 3px 4px"),
    ],
)
def test_a_physical_declaration_is_recognised(name: str, value: str) -> None:
    assert is_physical(Style("x.css", (), name, value))


def test_declarations_are_logical() -> None:
    assert [str(style) for style in all_styles() if is_physical(style)] == []


def test_no_text_is_spaced_slanted_or_capitalised() -> None:
    forbidden = [
        str(style)
        for style in all_styles()
        if style.name in {"letter-spacing", "word-spacing", "text-transform", "font-variant-caps"}
        or (style.name in {"font", "font-style"} and re.search("italic|oblique", style.value))
        or (style.name == "text-align" and style.value == "justify")
    ]
    assert forbidden == []


def test_arabic_lines_have_room() -> None:
    leadings = {
        style.name: float(style.value)
        for style in all_styles()
        if style.preludes == ('[dir="rtl"]',) and style.name.startswith("--leading")
    }
    assert leadings["--leading"] >= 1.7
    assert leadings["--leading-heading"] >= 1.4


def test_colours_are_named_in_the_tokens_alone() -> None:
    elsewhere = [
        str(style)
        for style in all_styles()
        if style.file not in COLOURED and COLOUR.search(style.value)
    ]
    assert elsewhere == []


def test_every_custom_property_is_defined_and_used() -> None:
    styles = all_styles()
    defined = {style.name for style in styles if style.name.startswith("--")}
    used = {name for style in styles for name in re.findall(r"var\((--[a-z0-9-]+)", style.value)}
    assert used == defined


def test_the_stylesheet_fetches_its_own_fonts_alone() -> None:
    fetched = {name for style in all_styles() for name in FETCHED.findall(style.value)}
    fonts = (THEME / "static" / "fonts").glob("*.woff2")
    assert fetched == {f"../fonts/{font.name}" for font in fonts}


def test_every_stylesheet_is_joined() -> None:
    joined = re.findall(r'@import "([^"]+)"', (CSS / "main.css").read_text(encoding="utf-8"))
    assert sorted(joined) == [file.relative_to(CSS).as_posix() for file in stylesheets()]


def test_the_joined_stylesheet_is_current() -> None:
    run = subprocess.run(
        [sys.executable, THEME / "stylesheet.py", "--check"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr


def test_the_joined_stylesheet_is_light() -> None:
    css = (THEME / "static" / "css" / "main.css").read_bytes()
    assert len(gzip.compress(css, 9)) <= LARGEST_BYTES


@pytest.mark.parametrize("file", stylesheets(), ids=lambda file: file.stem)
def test_a_stylesheet_fits_on_a_page(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 150


def test_classes_of_the_stylesheet_are_used_by_a_template() -> None:
    templates = "".join(
        file.read_text(encoding="utf-8") for file in (THEME / "templates").rglob("*.html")
    )
    preludes = " ".join(" ".join(style.preludes) for style in all_styles())
    classes = set(re.findall(r"\.([a-z][a-z_-]*(?:__|--)?[a-z_-]+)", preludes))
    assert [name for name in sorted(classes) if not _is_used(name, templates)] == []


def _is_used(name: str, templates: str) -> bool:
    block, _, modifier = name.partition("--")
    if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", templates):
        return True
    # A modifier may be put together: class="notice notice--{{ tone }}".
    return bool(modifier) and f"{block}--{{{{" in templates
