"""The templates: one noun a file, small, translated and free of direction."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.themes.rendering import environment
from tests.themes.site_pages import KINDS
from tests.themes.theme import TEMPLATES

FILES = sorted(TEMPLATES.rglob("*.html"))
OUTPUT = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
TAG = re.compile(r"<[^>]*>|\b[a-z]+=\"[^\"]*\"", re.DOTALL)
EVERY_FILE = pytest.mark.parametrize(
    "file", FILES, ids=lambda file: file.relative_to(TEMPLATES).as_posix()
)


def test_every_kind_of_page_has_a_template_that_is_tested() -> None:
    assert {file.stem for file in (TEMPLATES / "kinds").glob("*.html")} == KINDS


@EVERY_FILE
def test_a_template_compiles(file: Path) -> None:
    environment().get_template(file.relative_to(TEMPLATES).as_posix())


@EVERY_FILE
def test_a_template_fits_on_a_page(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 90


@EVERY_FILE
def test_no_words_stand_outside_the_catalogues(file: Path) -> None:
    text = TAG.sub(" ", OUTPUT.sub("", file.read_text(encoding="utf-8")))
    assert re.findall(r"[^\W\d_]{2,}", text) == []


@EVERY_FILE
def test_nothing_is_marked_safe_or_given_a_style(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe|autoescape false|\sstyle=|\son[a-z]+=", source)


@EVERY_FILE
def test_arrows_and_sides_are_left_to_the_stylesheet(file: Path) -> None:
    assert not re.search(r"[←→«»‹›]|align=|-(?:left|right)\b", file.read_text(encoding="utf-8"))
