"""The generator of all pages."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from pelican.generators import Generator
from pelican.writers import Writer

from site_builder.errors import BuilderError
from site_builder.generator.reader import CONTENT, DocumentContent
from site_builder.indexing import write_search_indexes
from site_builder.pages import all_pages
from site_builder.reading.content import open_content
from site_builder.reading.documents import Document
from site_builder.reading.media import FOLDER
from site_builder.renditions.making import Renditions
from site_builder.report import BuildReport
from site_builder.site import Site, make_site
from site_builder.sitemap import Sitemap, write_robots
from site_builder.static import copy_media

# Settings that a build gives besides Pelican's own.
REPORT, NAME, RENDITIONS = "BAYAN_REPORT", "BAYAN_CONTENT_NAME", "BAYAN_RENDITIONS"

logger = logging.getLogger(__name__)


class SiteGenerator(Generator):
    """Reads the content through Pelican's readers and writes the site through its writer."""

    report: BuildReport
    site: Site

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.env.undefined = StrictUndefined
        self.env.policies["ext.i18n.trimmed"] = True
        self.env.newstyle_gettext = True

    def generate_context(self) -> None:
        """Settings or schemas that cannot be used end the run here."""
        self.report = self.settings.get(REPORT) or BuildReport()
        with self.report.stage("read"):
            content = open_content(Path(self.path), self.report, self.settings.get(NAME))
            self.settings[CONTENT] = content
            try:
                self.site = make_site(
                    content, Path(self.theme), self.report, self.settings["SITEURL"], self._read
                )
            except BuilderError:
                self._log()
                raise

    def _read(self, path: str) -> Document:
        content = self.readers.read_file(
            base_path=self.path, path=path, content_class=DocumentContent, context=self.context
        )
        self.add_source_path(content)
        document: Document = content.document
        return document

    def generate_output(self, writer: Writer) -> None:
        report, output = self.report, Path(self.output_path)
        sitemap = Sitemap()
        cache = Path(self.settings[RENDITIONS])
        self.site.renditions = Renditions(self.site.content.folder / FOLDER, cache, report)
        with report.stage("render"):
            for page in all_pages(self.site, report):
                template = self.get_template(page.context.template.removesuffix(".html"))
                writer.write_file(page.file, template, self.context, **page.variables())
                sitemap.add(page)
                report.pages += 1
        with report.stage("index"):
            write_search_indexes(self.site, output)
        with report.stage("copy"):
            copy_media(self.site, output)
            self.site.renditions.write(output)
            sitemap.write(output)
            write_robots(self.site, output)
        self._log()

    def _log(self) -> None:
        """Under Pelican's own command the report is its log; `--fatal errors` makes it strict."""
        if REPORT in self.settings:
            return
        for warning in self.report.warnings:
            logger.warning("%s", warning)
        for problem in self.report.problems:
            logger.error("%s", problem)
