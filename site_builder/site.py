"""A site as it is built: its content, its languages and its public address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from site_builder.catalogue import Catalogue, make_catalogue
from site_builder.formatting import Formatter
from site_builder.languages import get_language
from site_builder.reading.content import ContentFolder
from site_builder.reading.documents import Document
from site_builder.report import BuildReport
from site_builder.translations import Words, load_translations
from site_builder.twins import check_twins
from site_builder.views import View


@dataclass(frozen=True)
class Site:
    content: ContentFolder
    catalogue: Catalogue
    url: str  # the public address, without a slash at the end
    views: dict[str, View] = field(default_factory=dict)  # by language, in the site's order

    @property
    def default_view(self) -> View:
        return self.views[self.content.settings.default_language]


def make_site(
    content: ContentFolder,
    theme: Path,
    report: BuildReport,
    url: str = "",
    read: Callable[[str], Document] | None = None,
) -> Site:
    """Read all documents and lay out the views of them; `url` replaces that of site.yaml."""
    settings = content.settings
    documents = content.read_documents(report, read)
    catalogue = make_catalogue(documents, settings.languages, report)
    report.documents = len(catalogue.documents)
    check_twins(catalogue, content.schemas, report)
    site = Site(content, catalogue, (url or settings.url).rstrip("/"))
    _check_labels(content, report)
    for code in settings.languages:
        language = get_language(code)
        formatter = Formatter(
            language, settings.month_style, settings.digit_style, settings.time_zone
        )
        words = Words(load_translations(theme, code), formatter)
        if catalogue.at(code, "") is None:
            message = "is missing: this language has no first page; add it"
            report.warn(f"{content.name}/{code}/home/home.md", "", message)
        report.missing[code] = [document.file for document in catalogue.missing(code)]
        site.views[code] = View(site, language, formatter, words)
    return site


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
