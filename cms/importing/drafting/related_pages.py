"""Links to other pages: those of this site as cards, those of the web as buttons."""

from __future__ import annotations

from html import escape
from typing import Any

from wagtail.models import Locale, Page

from cms.importing.document import Link, Related
from cms.importing.drafting.items import list_item

_LONGEST_ADDRESS = 500


def related_blocks(block: Related, locale: Locale) -> list[dict[str, Any]]:
    """A page is known by its title; a link to neither a page nor the web stays as words."""
    pages = {link: page.pk for link in block.links if (page := _page(link, locale))}
    web = [link for link in block.links if link not in pages and _is_web(link)]
    rest = [link for link in block.links if link not in pages and not _is_web(link)]
    blocks: list[dict[str, Any]] = []
    if pages:
        keys = [list_item(key) for key in dict.fromkeys(pages.values())]
        blocks.append({"type": "related", "value": {"heading": block.heading, "pages": keys}})
    else:
        blocks.append({"type": "heading", "value": {"level": "2", "text": block.heading}})
    if web:
        links = [
            list_item({"title": link.title, "page": None, "url": link.address, "style": ""})
            for link in web
        ]
        blocks.append({"type": "buttons", "value": {"links": links}})
    if rest:
        items = "".join(f"<li>{escape(link.title, quote=False)}</li>" for link in rest)
        blocks.append({"type": "rich_text", "value": f"<ul>{items}</ul>"})
    return blocks


def _page(link: Link, locale: Locale) -> Page | None:
    found = Page.objects.filter(title=link.title, locale=locale, depth__gt=1)[:2]
    return found[0] if len(found) == 1 else None


def _is_web(link: Link) -> bool:
    return link.address.startswith("http") and len(link.address) <= _LONGEST_ADDRESS
