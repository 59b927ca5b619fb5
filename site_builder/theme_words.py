"""Which words of a theme's templates a language's catalogue lacks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract

from site_builder.report import BuildReport
from site_builder.translations import SOURCE_LANGUAGE, catalogue_path, read_catalogue

_NAMED = 3  # of what is missing

Message = tuple[str, str | None]  # a word (the singular of a plural) and its context


def check_words(theme: Path, languages: tuple[str, ...], report: BuildReport) -> None:
    """Warn of each language that shows words of the templates."""
    wanted = list(dict.fromkeys(_words(theme / "templates")))
    for code in languages:
        path = catalogue_path(theme, code)
        if code == SOURCE_LANGUAGE:
            continue
        if not path.is_file():
            message = f"is missing, so pages in {code!r} show the theme's English words: add it"
            report.warn(str(path), "", message)
        elif lacking := _lacking(path, code, wanted):
            named = ", ".join(repr(word) for word in lacking[:_NAMED])
            more = "…" if len(lacking) > _NAMED else ""
            message = (
                f"lacks {len(lacking)} of the theme's words, so pages in {code!r} show them in "
                f"English: add {named}{more}"
            )
            report.warn(str(path), "", message)


def _words(templates: Path) -> Iterator[Message]:
    for path in sorted(templates.rglob("*.html")):
        with path.open("rb") as file:
            for _, message, _, context in extract("jinja2.ext:babel_extract", file):
                yield (message if isinstance(message, str) else message[0]), context


def _lacking(path: Path, code: str, wanted: list[Message]) -> list[str]:
    catalogue = read_catalogue(path, code)
    return [word for word, context in wanted if not _has(catalogue, word, context)]


def _has(catalogue: Catalog, word: str, context: str | None) -> bool:
    found = catalogue.get(word, context)
    if found is None or found.fuzzy:
        return False
    forms = found.string if isinstance(found.string, tuple | list) else (found.string,)
    return all(forms)
