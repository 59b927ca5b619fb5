"""The frame of every page: the site's name, contacts and menu."""

from __future__ import annotations

from site_builder.contexts import MenuItem, SiteInfo
from site_builder.views import View, url_of


def site_info(view: View, url: str) -> SiteInfo:
    """The site as a page at this address shows it."""
    settings = view.site.content.settings
    section = view.section("service")
    return SiteInfo(
        name=view.label(settings.names),
        tagline=settings.taglines.get(view.code, ""),
        footer=settings.footers.get(view.code, ""),
        email=settings.email,
        phones=settings.phones,
        home_url=view.home_url,
        directory_url=url_of(section) if section else "",
        menu=tuple(MenuItem(view.link(it), url_of(it) == url) for it in view.menu),
        pages=tuple(view.link(it) for it in view.top_pages),
    )
