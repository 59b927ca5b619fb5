"""The pages of a built site, parsed, and where their links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup


@dataclass
class SitePage:
    root: Path
    file: Path

    @cached_property
    def soup(self) -> BeautifulSoup:
        return BeautifulSoup(self.file.read_text(encoding="utf-8"), "html.parser")

    @property
    def path(self) -> str:
        """The page's address within the site: `/ar/about/`, `/ar/404.html`."""
        name = self.file.relative_to(self.root).as_posix()
        return "/" + name.removesuffix("index.html")

    @property
    def language(self) -> str:
        """The folder it stands in; empty for pages outside the languages."""
        parts = self.path.split("/")
        return parts[1] if len(parts) > 2 else ""

    def addresses(self) -> Iterator[str]:
        """Every address that the page names: links, sources, forms."""
        for attribute in ("href", "src", "action"):
            for element in self.soup.select(f"[{attribute}]"):
                yield str(element[attribute])
        for element in self.soup.select("[srcset]"):
            for candidate in str(element["srcset"]).split(","):
                yield candidate.split()[0]

    def alternates(self) -> dict[str, str]:
        """Address by language of the `hreflang` links in the head."""
        return {
            str(link["hreflang"]): str(link["href"])
            for link in self.soup.select("head link[rel=alternate][hreflang]")
        }


def crawl(root: Path) -> list[SitePage]:
    folder = root.resolve()
    return [SitePage(folder, file) for file in sorted(folder.rglob("*.html"))]


def target(page: SitePage, address: str) -> tuple[Path, str] | None:
    """File and fragment that an address within the site leads to; None for other addresses."""
    parts = urlsplit(urljoin(page.path, address))
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    name = path + "index.html" if path.endswith("/") else path
    return page.root / name.lstrip("/"), unquote(parts.fragment)


@cache
def identifiers(file: Path) -> frozenset[str]:
    """What the fragment of an address may name within a page or a drawing."""
    return frozenset(re.findall(r'\sid="([^"]+)"', file.read_text(encoding="utf-8")))
