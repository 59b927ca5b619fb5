"""What PageContext says of a page: its addresses, its place and its twins."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from site_builder.contexts import Link, Picture, SwitchLink
from site_builder.media import picture
from site_builder.reading.documents import Document
from site_builder.views import View, url_of

_NAMED = 3  # documents in a description


def page_fields(document: Document, view: View) -> dict[str, Any]:
    """All fields of PageContext but the template."""
    url = url_of(document)
    catalogue = view.catalogue
    urls = {
        code: url_of(twin)
        for code in view.site.views
        if (twin := catalogue.get(document.translation_key, code))
    }
    return {
        "title": document.title,
        "summary": document.summary,
        "url": url,
        "absolute_url": view.absolute(url),
        "breadcrumbs": breadcrumbs(document.path, view),
        "switch": switch(urls, view),
        # Readers of no language of the site choose one at the root.
        "x_default": x_default(urls, view) if document.path else view.absolute("/"),
        "updated": document.updated,
        "newer": _newer(document, view),
    }


def part_fields(
    section: Document, view: View, title: str, description: str, urls: dict[str, str]
) -> dict[str, Any]:
    """The same for a page that shows a part of a section's list; `urls` by language."""
    fields = page_fields(section, view)
    url = urls[view.code]
    return fields | {
        "title": title,
        "summary": "",
        "meta_description": description,
        "url": url,
        "absolute_url": view.absolute(url),
        "breadcrumbs": (*fields["breadcrumbs"], view.link(section)),
        "switch": switch(urls, view),
        "x_default": x_default(urls, view),
        "updated": None,
        "newer": None,
    }


def list_description(title: str, documents: Iterable[Document], view: View) -> str:
    """What search engines say of a part of a list: its first titles in the page's language."""
    titles = (document.title for document in documents if document.lang == view.code)
    named = " · ".join(islice(titles, _NAMED))
    return f"{title}: {named}" if named else title


def page_picture(document: Document, view: View) -> Picture | None:
    """The picture that stands at the head of a page."""
    data = document.data
    return picture(
        view, data.get("image"), data.get("image_alt", ""), data.get("image_caption", "")
    )


def breadcrumbs(path: str, view: View) -> tuple[Link, ...]:
    """The documents above a path, from the home page down."""
    if not path:
        return ()
    parts = path.split("/")
    prefixes = ["/".join(parts[:count]) for count in range(len(parts))]
    found = (view.catalogue.at(view.code, prefix) for prefix in prefixes)
    return tuple(view.link(document) for document in found if document is not None)


def switch(urls: dict[str, str], view: View) -> tuple[SwitchLink, ...]:
    """The language switch of a page that has these addresses."""
    return tuple(
        SwitchLink(
            language=other.language,
            url=urls.get(code, ""),
            absolute_url=view.absolute(urls.get(code, "")),
            is_current=code == view.code,
        )
        for code, other in view.site.views.items()
    )


def x_default(urls: dict[str, str], view: View) -> str:
    """The absolute address for readers of no language of the site."""
    default = view.content.settings.default_language
    return view.absolute(urls.get(default) or next(iter(urls.values()), ""))


def _newer(document: Document, view: View) -> Link | None:
    """The source, when it has changed since this translation was made."""
    if document.source is None:
        return None
    source = view.catalogue.get(document.translation_key, document.source.lang)
    is_newer = source is not None and source.updated > document.source.updated
    return view.link(source) if source is not None and is_newer else None
