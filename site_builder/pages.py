"""Every page of a site, with the file it is written to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from site_builder.bidi import bidi, bidi_plain
from site_builder.contexts import PageContext
from site_builder.kinds import context_of
from site_builder.kinds.directory import list_contexts
from site_builder.kinds.furniture import not_found_context, root_context
from site_builder.kinds.section import year_contexts
from site_builder.report import BuildReport
from site_builder.site_info import site_info
from site_builder.views import Site, View

THEME_URL = "/theme"


@dataclass(frozen=True, slots=True)
class Page:
    """A page to render: its context and the view of the site that it shows."""

    context: PageContext
    view: View

    @property
    def file(self) -> str:
        """Where it is written, relative to the site's root."""
        url = self.context.url.lstrip("/")
        return f"{url}index.html" if self.context.url.endswith("/") else url

    def variables(self) -> dict[str, Any]:
        """All that the template is given; see site_builder.contexts."""
        view = self.view
        direction = view.language.direction
        return {
            "site": site_info(view, self.context.url),
            "language": view.language,
            "format": view.format,
            "page": self.context,
            "theme_url": THEME_URL,
            "bidi": lambda text, other=direction: bidi(text, other),
            "bidi_plain": lambda text, other=direction: bidi_plain(text, other),
            "gettext": view.words.gettext,
            "ngettext": view.words.ngettext,
            "pgettext": view.words.pgettext,
            "npgettext": view.words.npgettext,
        }


def all_pages(site: Site, report: BuildReport) -> Iterator[Page]:
    """Documents first: what they leave free, other pages may take."""
    taken: set[str] = set()
    for page in chain(_documents(site), _lists(site), _furniture(site)):
        if page.file in taken:
            message = "is the address of a document and of a list: give the document another slug"
            report.warn(page.context.url, "", message)
        else:
            taken.add(page.file)
            yield page


def _documents(site: Site) -> Iterator[Page]:
    for document in site.catalogue.documents:
        view = site.views[document.lang]
        yield Page(context_of(document, view), view)


def _lists(site: Site) -> Iterator[Page]:
    for document in site.catalogue.documents:
        if document.kind == "section":
            view = site.views[document.lang]
            if document is view.directory.section:
                yield from (Page(context, view) for context in list_contexts(document, view))
            if document is view.section("press_release"):
                yield from (Page(context, view) for context in year_contexts(document, view))


def _furniture(site: Site) -> Iterator[Page]:
    yield Page(root_context(site.default_view), site.default_view)
    yield Page(not_found_context(site.default_view, is_root=True), site.default_view)
    for view in site.views.values():
        yield Page(not_found_context(view, is_root=False), view)
