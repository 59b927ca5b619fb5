"""The site's settings as content/site.yaml holds them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol
from uuid import uuid4

from django.conf import settings

from cms.core.languages import content_languages
from cms.site_settings.models import SiteSettings

PLAIN = (
    *("url", "names", "taglines", "footers", "month_style", "digit_style", "time_zone"),
    *("email", "phones", "media_phone", "media_email", "assured_within"),
)
MENUS = ("menu", "footer_menu")


class PageReferences(Protocol):
    """Pages by id within the CMS and by translation_key outside; None for one that is not there."""

    def page_key(self, page_id: int, /) -> str | None: ...
    def page_id(self, key: str, /) -> int | None: ...


def site_record(references: PageReferences) -> dict[str, Any]:
    """The settings; a menu names those of its pages that are published in some language."""
    site = SiteSettings.load()
    languages = site.languages or [language.code for language in content_languages()]
    return {
        "languages": languages,
        "default_language": site.default_language or languages[0],
        **{name: getattr(site, name) for name in PLAIN},
        "names": site.names or dict.fromkeys(languages, settings.WAGTAIL_SITE_NAME),
        **{name: _keys(getattr(site, name), references) for name in MENUS},
        "social_links": [dict(child.value) for child in site.social_links],
    }


def read_site_record(data: dict[str, Any], references: PageReferences) -> SiteSettings:
    """Saves the settings that `site_record` made `data` of; the pages of the menus exist by now."""
    site = SiteSettings.load()
    site.assured_within = None  # what the file does not say, the site does not promise
    for name in ("languages", "default_language", *PLAIN):
        if name in data:
            setattr(site, name, data[name])
    for name in MENUS:
        ids = [references.page_id(key) for key in data.get(name, [])]
        setattr(site, name, _blocks("page", (page_id for page_id in ids if page_id)))
    site.social_links = _blocks("network", data.get("social_links", []))
    site.save()
    return site


def _keys(menu: Any, references: PageReferences) -> list[str]:
    ids = [item["value"] for item in menu.raw_data]
    keys = [references.page_key(page_id) for page_id in ids if page_id]
    return list(dict.fromkeys(key for key in keys if key))


def _blocks(name: str, values: Iterable[Any]) -> list[dict[str, Any]]:
    return [{"type": name, "value": value, "id": str(uuid4())} for value in values]
