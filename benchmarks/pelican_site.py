"""The corpus for stock Pelican: its simple theme, a run for each language, releases as articles."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from benchmarks.corpus import LANGUAGES, Item

SETTINGS = """
SITENAME = "The measured site"
SITEURL = "https://bench.example/{language}"
PATH = "content"
ARTICLE_PATHS = ["press_release"]
PAGE_PATHS = ["programme", "organisation", "service"]
DEFAULT_LANG = "{language}"
TIMEZONE = "Asia/Baghdad"
THEME = "simple"
DEFAULT_PAGINATION = 20
AUTHOR = "Press office"
"""
HEADER = """Title: {title}
Slug: {slug}
Date: {date}
Category: {category}
Tags: {governorate}, programme-{programme}
Summary: {summary}

"""


def write(items: Iterable[Item], folder: Path) -> None:
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True)
        settings = SETTINGS.format(language=language)
        (folder / language / "settings.py").write_text(settings, encoding="utf-8")
    for item in items:
        file = folder / item.language / "content" / item.kind / f"{item.slug}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        fields = {name: getattr(item, name) for name in Item.__slots__}
        file.write_text(HEADER.format(**fields) + item.body + "\n", encoding="utf-8")


def commands(content: Path, output: Path) -> list[list[str]]:
    return [
        [
            *(sys.executable, "-m", "pelican", "--quiet"),
            *("--settings", str(content / language / "settings.py")),
            *("--output", str(output / language)),
        ]
        for language in LANGUAGES
    ]
