"""Contexts of the pages that no document stands behind: the choice of language, the 404s."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Link, PageContext
from site_builder.page_fields import switch
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class RootPage(PageContext):
    """`/`: one link to each language's home, each in its own language and direction."""

    homes: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(PageContext):
    """`/<lang>/404.html`, and `/404.html` for all languages (`homes` then has them all)."""

    homes: tuple[Link, ...]


def root_context(view: View) -> RootPage:
    return RootPage(
        template="kinds/root.html",
        title=view.label(view.site.content.settings.names),
        summary=view.label(view.site.content.settings.taglines),
        url="/",
        absolute_url=view.absolute("/"),
        x_default=view.absolute("/"),
        homes=_homes(view),
    )


def not_found_context(view: View, is_root: bool) -> NotFoundPage:
    """`/404.html` when `is_root`, else the one of the view's language."""
    url = "/404.html" if is_root else f"/{view.code}/404.html"
    homes = _homes(view)
    return NotFoundPage(
        template="kinds/not_found.html",
        title=str(view.words.gettext("There is no page at this address")),
        summary="",
        url=url,
        absolute_url=view.absolute(url),
        switch=switch({code: other.home_url for code, other in view.site.views.items()}, view),
        is_indexed=False,
        homes=homes if is_root else tuple(it for it in homes if it.language == view.language),
    )


def _homes(view: View) -> tuple[Link, ...]:
    """The first page of each language, named in it."""
    settings = view.site.content.settings
    return tuple(
        Link(other.label(settings.names), other.home_url, other.language)
        for other in view.site.views.values()
    )
