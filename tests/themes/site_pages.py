"""One page of the contract's examples for each template of a kind, in each language."""

from __future__ import annotations

from pathlib import Path

from tests.themes.theme import LANGUAGES

BELOW_LANGUAGE = {
    "home": "",
    "page": "about/guide/",
    "section": "press-releases/",
    "programme": "programmes/river-towns/",
    "press_release": "press-releases/water-returns-to-eleven-towns/",
    "publication": "publications/round-12/",
    "office": "offices/mosul/",
    "organisation": "organisations/good-neighbours/",
    "directory": "services/",
    "service": "services/walk-in-clinic/",
    "not_found": "404.html",
}
# Where there is no twin, on a facet, and the pages of all languages.
OTHERS = ("/en/about/data-notes/", "/ar/services/governorate/ninewa/", "/", "/404.html")
KINDS = {*BELOW_LANGUAGE, "root"}


def one_page_of_each_kind(*languages: str) -> list[str]:
    """Paths below the site's root; those of all languages count as English."""
    chosen = languages or LANGUAGES
    own = [f"/{language}/{path}" for path in BELOW_LANGUAGE.values() for language in chosen]
    others = [path for path in OTHERS if ("ar" if path.startswith("/ar/") else "en") in chosen]
    return own + others


def addresses(root: Path) -> list[str]:
    """Every page of a built site: /ar/about/, /ar/404.html."""
    folder = root.resolve()
    names = (file.relative_to(folder).as_posix() for file in sorted(folder.rglob("*.html")))
    return ["/" + name.removesuffix("index.html") for name in names]
