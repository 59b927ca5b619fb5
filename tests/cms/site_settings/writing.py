"""Somebody changes the site's settings in the CMS."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from cms.site_settings.models import SiteSettings
from tests.cms.forms import sent_by


def send_settings(editor: Client, changes: dict[str, Any], **streams: Any) -> str:
    """Fill in the form and send it; the answer's HTML."""
    address = reverse("wagtailsettings:edit", args=["site_settings", "sitesettings"])
    opened = editor.get(address, follow=True)
    site = SiteSettings.load()
    for name, value in streams.items():
        setattr(site, name, value)
    sent = sent_by(BeautifulSoup(opened.content, "html.parser"), site) | changes
    return str(editor.post(opened.request["PATH_INFO"], sent, follow=True).content.decode())
