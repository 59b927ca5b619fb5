"""What an HTML page says about itself, and where in it the text stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from bs4 import BeautifulSoup
from bs4.element import Tag

from cms.importing.lines import Line
from cms.importing.notes import Note
from cms.importing.reading.protected_email import reveal

_UNREAD = ["head", "script", "style"]
_FURNITURE = ["nav", "header", "footer", "aside"]
_UNREADABLE = ["noscript", "template", "svg", "button", "input", "select"]


@dataclass(slots=True)
class HtmlPage:
    lines: list[Line] = field(default_factory=list)
    headline: str = ""  # where the lines hold none
    date: str = ""  # YYYY-MM-DD, from the page's machine-readable data
    image_alt: str = ""  # of the first picture that has one
    notes: list[Note] = field(default_factory=list)


def one_line(text: str) -> str:
    # Not \s: no-break spaces are for the cleaners to find and report.
    return re.sub(r"[ \t\r\n\f]+", " ", text).strip(" ")


def open_page(text: str) -> tuple[HtmlPage, Tag]:
    """The page and the element that holds its text, freed of furniture."""
    soup = BeautifulSoup(text, "html.parser")
    page = HtmlPage(date=_date(soup))
    title = _title(soup)
    for tag in soup(_UNREAD):
        tag.decompose()
    reveal(soup)
    first = soup.find("h1")
    page.headline = one_line(first.get_text(" ")) if isinstance(first, Tag) else title
    root = _main(soup)
    _leave_out_around(root, soup, page)
    _leave_out_within(root, page)
    if root.find("h1"):
        page.headline = ""
    return page, root


def _date(soup: BeautifulSoup) -> str:
    if published := _meta(soup, "article:published_time"):
        return published[:10]
    time = soup.find("time", attrs={"datetime": True})
    return str(time["datetime"])[:10] if isinstance(time, Tag) else ""


def _title(soup: BeautifulSoup) -> str:
    """The page's title without the site's name after it."""
    title = one_line(soup.title.get_text()) if soup.title else ""
    return _meta(soup, "og:title") or re.split(r"\s+[|–—·]\s+", title)[0]


def _meta(soup: BeautifulSoup, name: str) -> str:
    tag = soup.find("meta", attrs={"property": name})
    return one_line(str(tag.get("content", ""))) if isinstance(tag, Tag) else ""


def _main(soup: BeautifulSoup) -> Tag:
    for found in (soup.find("main"), soup.find(attrs={"role": "main"}), soup.find("article")):
        if isinstance(found, Tag):
            return found
    return soup.body or soup


def _leave_out_around(root: Tag, soup: BeautifulSoup, page: HtmlPage) -> None:
    if root is soup or root is soup.body:
        return
    root.extract()
    if words := one_line(soup.get_text(" ")):
        page.notes.append(Note("done", 0, "text around the page's main part left out", words))


def _leave_out_within(root: Tag, page: HtmlPage) -> None:
    for tag in root([*_FURNITURE, *_UNREADABLE]):
        # The header of an article holds its headline.
        if tag.decomposed or (tag.name == "header" and tag.find("h1")):
            continue
        if words := one_line(tag.get_text(" ")):
            page.notes.append(
                Note("done", tag.sourceline or 0, f"the page's <{tag.name}> left out", words)
            )
        tag.decompose()
