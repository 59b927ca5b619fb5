"""The generator of all pages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from pelican.generators import Generator
from pelican.writers import Writer

from site_builder.generator.reader import DocumentContent
from site_builder.indexing import write_search_indexes
from site_builder.pages import all_pages
from site_builder.reading.documents import Document
from site_builder.report import BuildReport
from site_builder.site import Site, make_site
from site_builder.sitemap import Sitemap, write_robots
from site_builder.static import copy_media


class SiteGenerator(Generator):
    """Reads the content through Pelican's readers and writes the site through its writer."""

    site: Site

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.env.undefined = StrictUndefined
        self.env.policies["ext.i18n.trimmed"] = True
        self.env.newstyle_gettext = True

    def generate_context(self) -> None:
        report = self._report
        with report.stage("read"):
            self.site = make_site(
                self.settings["BAYAN_CONTENT"],
                Path(self.theme),
                report,
                url=self.settings["SITEURL"],
                read=self._read,
            )

    def generate_output(self, writer: Writer) -> None:
        report, output = self._report, Path(self.output_path)
        sitemap = Sitemap()
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
            sitemap.write(output)
            write_robots(self.site, output)

    @property
    def _report(self) -> BuildReport:
        report: BuildReport = self.settings["BAYAN_REPORT"]
        return report

    def _read(self, path: str) -> Document:
        content = self.readers.read_file(
            base_path=self.path, path=path, content_class=DocumentContent, context=self.context
        )
        self.add_source_path(content)
        document: Document = content.document
        return document
