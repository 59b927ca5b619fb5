"""A long list on several pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# As many cards as keep a page light on a bad line.
PER_PAGE = 24


@dataclass(frozen=True, slots=True)
class PageLink:
    """One of the pages that a long list stands on."""

    number: int
    url: str
    is_current: bool


def sheets(items: Sequence[Any]) -> int:
    """How many pages a list stands on."""
    return -(-len(items) // PER_PAGE)


def sheet(items: tuple[Any, ...], number: int) -> tuple[Any, ...]:
    """What stands on a page, counted from 1."""
    return items[(number - 1) * PER_PAGE : number * PER_PAGE]


def sheet_url(url: str, number: int) -> str:
    """The address of a page of the list whose first page is at `url`."""
    return f"{url}page-{number}/" if number > 1 else url


def page_links(url: str, items: Sequence[Any], current: int) -> tuple[PageLink, ...]:
    """Links to all pages of a list; none where one page holds it."""
    numbers = range(1, sheets(items) + 1)
    links = tuple(PageLink(it, sheet_url(url, it), it == current) for it in numbers)
    return links if len(links) > 1 else ()
