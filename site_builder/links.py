"""Where the links of an editor's text lead."""

from __future__ import annotations

from site_builder.addresses import is_external, is_safe
from site_builder.languages import get_language
from site_builder.media import media_url
from site_builder.reading.documents import Document
from site_builder.rich_text import Target
from site_builder.views import View, url_of


def resolve(view: View, address: str) -> Target | None:
    """The target of a link in a page of this language; None leaves the text without a link."""
    scheme, _, rest = address.partition(":")
    if scheme == "document":
        document = view.catalogue.find(rest, view.code)
        return _document_target(view, document) if document else None
    if scheme == "media":
        return Target(media_url(rest)) if rest in view.content.media else None
    if not is_safe(address):
        return None
    return Target(address, (("rel", "external"),) if is_external(address, view.site.url) else ())


def _document_target(view: View, document: Document) -> Target:
    """A page of another language says so."""
    if document.lang == view.code:
        return Target(url_of(document))
    language = get_language(document.lang)
    marks = (("lang", language.code), ("dir", language.direction), ("hreflang", language.code))
    return Target(url_of(document), marks)
