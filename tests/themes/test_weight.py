"""What a first visit costs on the wire, pictures apart: the page, its styles, fonts and icons."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.sites import BuiltSite
from tests.themes.site_pages import BELOW_LANGUAGE
from tests.themes.theme import LANGUAGES

FONTS = {"ar": ("arabic", "latin"), "en": ("latin",)}
LARGEST = {"ar": 64_000, "en": 44_000}
LARGEST_PAGE = 12_000


def compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(BELOW_LANGUAGE))
def test_a_first_view_is_light(example_site: BuiltSite, kind: str, language: str) -> None:
    below = BELOW_LANGUAGE[kind]
    name = below if below.endswith(".html") else f"{below}index.html"
    page = example_site.root / language / name
    theme = example_site.root / "theme"
    texts = compressed(page) + compressed(theme / "css/main.css") + compressed(theme / "icons.svg")
    script = compressed(theme / "js/search.js") if kind == "directory" else 0
    fonts = sum((theme / f"fonts/{name}.woff2").stat().st_size for name in FONTS[language])
    assert compressed(page) <= LARGEST_PAGE
    assert texts + script + fonts <= LARGEST[language]
