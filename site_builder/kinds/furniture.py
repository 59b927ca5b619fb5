"""Contexts of the pages that no document stands behind: the choice of language, the 404s."""

from __future__ import annotations

from dataclasses import dataclass, replace

from site_builder.contexts import Link, PageContext, SwitchLink
from site_builder.languages import Language
from site_builder.page_fields import switch
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class RootPage(PageContext):
    """`/`: one link to each language's home, each in its own language and direction."""

    homes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Apology:
    """What a 404 page says in one language, with the way on."""

    language: Language
    title: str
    text: str
    home: Link
    directory: Link | None  # where people find a service


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(PageContext):
    """`/<lang>/404.html` in its language; `/404.html` in all, the default one first."""

    apologies: tuple[Apology, ...]


def root_context(view: View) -> RootPage:
    return RootPage(
        template="kinds/root.html",
        title=view.own(view.content.settings.names),
        summary=view.own(view.content.settings.taglines),
        url="/",
        absolute_url=view.absolute("/"),
        # The homes name this page for readers of no language of the site; it names them back.
        switch=_switch(view, is_root=True),
        x_default=view.absolute("/"),
        homes=_homes(view),
    )


def not_found_context(view: View, is_root: bool) -> NotFoundPage:
    """`/404.html` when `is_root`, else the one of the view's language."""
    url = "/404.html" if is_root else f"/{view.code}/404.html"
    others = [it for it in view.site.views.values() if it is not view] if is_root else []
    apologies = tuple(_apology(it) for it in (view, *others))
    return NotFoundPage(
        template="kinds/not_found.html",
        title=apologies[0].title,
        summary="",
        url=url,
        absolute_url=view.absolute(url),
        switch=_switch(view, is_root),
        is_indexed=False,
        apologies=apologies,
    )


def _switch(view: View, is_root: bool) -> tuple[SwitchLink, ...]:
    """To the home page of each language; a page of all languages is in none of them."""
    links = switch({code: other.home_url for code, other in view.site.views.items()}, view)
    return tuple(replace(link, is_current=False) for link in links) if is_root else links


def _apology(view: View) -> Apology:
    return Apology(
        language=view.language,
        title=str(view.words.gettext("There is no page at this address")),
        text=str(view.words.gettext("It may have moved, or the address may be mistyped.")),
        home=_home(view),
        directory=view.link(section) if (section := view.section("service")) else None,
    )


def _homes(view: View) -> tuple[Link, ...]:
    """The first page of each language, named in it."""
    return tuple(_home(other) for other in view.site.views.values())


def _home(view: View) -> Link:
    return Link(view.own(view.content.settings.names), view.home_url, view.language)
