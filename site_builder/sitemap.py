"""sitemap.xml, with each page's other languages, and robots.txt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from site_builder.pages import Page
from site_builder.views import Site

_NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)


@dataclass
class Sitemap:
    """Collects pages while they are written."""

    entries: list[str] = field(default_factory=list)

    def add(self, page: Page) -> None:
        if page.context.is_indexed:
            self.entries += _entry(page)

    def write(self, output: Path) -> None:
        head = ['<?xml version="1.0" encoding="UTF-8"?>', f"<urlset {_NAMESPACES}>"]
        text = "\n".join([*head, *self.entries, "</urlset>\n"])
        (output / "sitemap.xml").write_text(text, encoding="utf-8")


def _entry(page: Page) -> Iterator[str]:
    context = page.context
    yield f"<url><loc>{escape(context.absolute_url)}</loc>"
    for link in context.switch:
        if link.absolute_url:
            yield _alternate(link.language.code, link.absolute_url)
    if context.x_default:
        yield _alternate("x-default", context.x_default)
    updated = context.updated
    yield f"<lastmod>{updated:%Y-%m-%d}</lastmod></url>" if updated else "</url>"


def _alternate(language: str, url: str) -> str:
    return f'<xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(url)}/>'


def write_robots(site: Site, output: Path) -> None:
    text = f"User-agent: *\nAllow: /\n\nSitemap: {site.url}/sitemap.xml\n"
    (output / "robots.txt").write_text(text, encoding="utf-8")
