"""A small site for tests: homes, sections and ways to add pages to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID, uuid5

from django.utils import timezone
from wagtail.models import Locale, Page, Site

from cms.core.models import BayanPage
from cms.kinds.home.models import HomePage
from cms.kinds.page.models import ProsePage
from cms.kinds.section.models import SectionPage
from cms.publishing.requests import paused
from cms.site_settings.models import SiteSettings

AnyPage = TypeVar("AnyPage", bound=BayanPage)
NAMESPACE = UUID("10000000-0000-4000-8000-000000000001")
FIRST_DAY = datetime(2026, 1, 10, 6, 0, tzinfo=UTC)
SECTIONS = {
    "programme": "programmes",
    "service": "services",
    "organisation": "organisations",
    "press_release": "press-releases",
    "office": "offices",
    "publication": "publications",
}


@dataclass(frozen=True)
class Tree:
    homes: dict[str, HomePage]

    def add(self, page: AnyPage, language: str = "en", below: Page | None = None) -> AnyPage:
        """Put a page where its kind belongs and publish it as an editor would."""
        page = self.draft(page, language, below)
        page.get_latest_revision().publish()
        return type(page).objects.get(pk=page.pk)

    def draft(self, page: AnyPage, language: str = "en", below: Page | None = None) -> AnyPage:
        parent = below or self.place(page, language)
        page.locale = self.homes[language].locale
        page.live = False
        # The parent is read again: treebeard counts children on the instance.
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        page.save_revision(clean=False)
        return type(page).objects.get(pk=page.pk)

    def place(self, page: BayanPage, language: str) -> Page:
        return self.section(page.kind(), language) if page.is_listed else self.homes[language]

    def section(self, kind: str, language: str = "en") -> SectionPage:
        """The section of a kind; made when it is first asked for."""
        locale = self.homes[language].locale
        found = SectionPage.objects.filter(lists=kind, locale=locale).first()
        if found:
            return found
        slug = SECTIONS[kind]
        section = SectionPage(title=slug, slug=slug, lists=kind, locale=locale)
        section.translation_key = uuid5(NAMESPACE, slug)
        with paused():
            return _live(Page.objects.get(pk=self.homes[language].pk), section)

    def page(self, title: str, language: str = "en", **fields: Any) -> ProsePage:
        return self.add(ProsePage(title=title, **fields), language)


def plant() -> Tree:
    """The homes of both languages, live since FIRST_DAY; nothing is asked for."""
    root = Page.get_first_root_node()
    homes = {}
    with paused():
        for language in ("ar", "en"):
            locale = Locale.objects.get(language_code=language)
            home = HomePage(title=f"Home {language}", locale=locale, translation_key=NAMESPACE)
            homes[language] = _live(root, home)
        names = {"ar": "مكتب", "en": "Office"}
        SiteSettings(names=names, url="https://site.example").save()
        Site.objects.update(root_page=homes["en"])
        Site.clear_site_root_paths_cache()
    return Tree(homes)


def _live(parent: Page, page: AnyPage) -> AnyPage:
    page.live = True
    page.first_published_at = page.last_published_at = FIRST_DAY
    parent.add_child(instance=page)
    page.live_revision = page.save_revision(changed=False)
    page.save(update_fields=["live_revision"])
    return page


def ago(**amount: float) -> datetime:
    return timezone.now() - timedelta(**amount)


def ahead(**amount: float) -> datetime:
    return timezone.now() + timedelta(**amount)
