"""Where readers find the site."""

from __future__ import annotations

from django.conf import settings

from cms.site_settings.models import SiteSettings


def site_url() -> str:
    """The public address without a slash at its end: the environment's, or the site's own."""
    if settings.BAYAN_SITE_URL:
        return settings.BAYAN_SITE_URL
    url = SiteSettings.objects.values_list("url", flat=True).first() or ""
    return url.rstrip("/")
