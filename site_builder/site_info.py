"""The frame of every page: the site's name, contacts and menu."""

from __future__ import annotations

from site_builder.contexts import MenuItem, SiteInfo, WebLink
from site_builder.reading.documents import Document
from site_builder.views import View, url_of


def site_info(view: View, url: str) -> SiteInfo:
    """The site as a page at this address shows it."""
    settings = view.content.settings
    section = view.section("service")
    return SiteInfo(
        name=view.own(settings.names),
        tagline=view.own(settings.taglines),
        footer=view.own(settings.footers),
        email=settings.email,
        phones=settings.phones,
        media_email=settings.media_email,
        media_phone=settings.media_phone,
        home_url=view.home_url,
        directory_url=url_of(section) if section else "",
        menu=tuple(_menu_item(it, view, url) for it in view.found(settings.menu)),
        footer_menu=tuple(view.link(it) for it in view.found(settings.footer_menu)),
        social_links=tuple(WebLink(it.name, it.url) for it in settings.social_links),
        languages=tuple(other.language for other in view.site.views.values()),
    )


def _menu_item(document: Document, view: View, url: str) -> MenuItem:
    """Every page lies below the home page, so that is never said."""
    own = url_of(document)
    is_within = bool(document.path) and url.startswith(own) and url != own
    return MenuItem(view.link(document), is_current=url == own, is_within=is_within)
