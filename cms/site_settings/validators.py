"""What a site can have as its address and its time zone."""

from __future__ import annotations

from urllib.parse import urlsplit
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


def validate_site_address(url: str) -> None:
    """All links count from the root of the host."""
    try:
        parts = urlsplit(url)
        is_root = bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_root = False
    if not is_root or url.rstrip("/") != f"{parts.scheme}://{parts.netloc}":
        raise ValidationError(_("Write the address of a host, such as https://example.org."))


def validate_time_zone(name: str) -> None:
    if name not in available_timezones():
        message = _("“%(name)s” is no time zone: write one such as Asia/Baghdad.")
        raise ValidationError(message % {"name": name})
