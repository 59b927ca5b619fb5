"""The site's settings as content/site.yaml holds them."""

from __future__ import annotations

from typing import Any

from cms.core.languages import content_languages
from cms.site_settings.models import SiteSettings

PLAIN = (
    *("url", "names", "taglines", "footers", "month_style", "digit_style", "time_zone"),
    *("email", "phones"),
)


def site_record() -> dict[str, Any]:
    site = SiteSettings.load()
    languages = site.languages or [language.code for language in content_languages()]
    return {
        "languages": languages,
        "default_language": site.default_language or languages[0],
        **{name: getattr(site, name) for name in PLAIN},
    }


def read_site_record(data: dict[str, Any]) -> SiteSettings:
    """Saves the settings that `site_record` made `data` of."""
    site = SiteSettings.load()
    for name in ("languages", "default_language", *PLAIN):
        if name in data:
            setattr(site, name, data[name])
    site.save()
    return site
