"""Reads a site: all documents, checked, and the views of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from site_builder.catalogue import Catalogue, make_catalogue
from site_builder.errors import UsageError
from site_builder.formatting import Formatter
from site_builder.homes import check_homes
from site_builder.languages import get_language
from site_builder.reading.content import ContentFolder
from site_builder.reading.documents import Document
from site_builder.reading.settings import FILE, address_fault
from site_builder.report import BuildReport
from site_builder.theme_words import check_words
from site_builder.translations import Words, load_translations
from site_builder.twins import check_twins
from site_builder.views import Site, View

__all__ = ["Site", "make_site"]


def make_site(
    content: ContentFolder,
    theme: Path,
    report: BuildReport,
    url: str = "",
    read: Callable[[str], Document] | None = None,
) -> Site:
    """Read all documents and lay out the views of them; `url` replaces that of site.yaml."""
    settings = content.settings
    if url and (fault := address_fault(url, content.schemas)):
        raise UsageError(f"site address {url!r} {fault}")
    documents = content.read_documents(report, read)
    catalogue = make_catalogue(documents, settings.languages, report)
    report.documents = len(catalogue.documents)
    check_homes(content, catalogue, report)
    check_twins(catalogue, content.schemas, report)
    site = Site(content, catalogue, (url or settings.url).rstrip("/"))
    _check_menus(content, catalogue, report)
    _check_labels(content, report)
    check_words(theme, settings.languages, report)
    for code in settings.languages:
        language = get_language(code)
        formatter = Formatter(
            language, settings.month_style, settings.digit_style, settings.time_zone
        )
        words = Words(load_translations(theme, code), formatter)
        report.missing[code] = [document.file for document in catalogue.missing(code)]
        site.views[code] = View(content, catalogue, language, formatter, words, site=site)
    return site


def _check_menus(content: ContentFolder, catalogue: Catalogue, report: BuildReport) -> None:
    """What a menu names and nobody has published is left out of it."""
    settings = content.settings
    for field_name, keys in (("menu", settings.menu), ("footer_menu", settings.footer_menu)):
        for key in keys:
            if catalogue.find(key, settings.default_language) is None:
                message = f"{key} is no document: it is left out, mend or remove it"
                report.warn(f"{content.name}/{FILE}", field_name, message)


def _check_labels(content: ContentFolder, report: BuildReport) -> None:
    """A term without a label in a language is shown with that of another one."""
    for vocabulary in content.vocabularies.values():
        file = f"{content.name}/vocabularies/{vocabulary.name}.yaml"
        for code in content.settings.languages:
            terms = vocabulary.terms.values()
            without = [term.code for term in terms if code not in term.labels]
            if without:
                message = f"{', '.join(without)} have no label: add labels.{code}"
                report.warn(file, "terms", message)
