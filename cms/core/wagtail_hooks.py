"""Styles and scripts of the editor: content reads in its own direction in every interface."""

from __future__ import annotations

from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def styles() -> SafeString:
    sheets = [(static(f"core/{name}.css"),) for name in ("direction", "fields")]
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', sheets)


@hooks.register("insert_editor_js")
def direction_script() -> SafeString:
    return format_html('<script src="{}" defer></script>', static("core/direction.js"))
