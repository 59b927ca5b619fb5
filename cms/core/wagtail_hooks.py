"""Direction in the editor: content reads in its own direction, whatever language the menus have."""

from __future__ import annotations

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def direction_styles() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("core/direction.css"))


@hooks.register("insert_editor_js")
def direction_script() -> SafeString:
    return format_html('<script src="{}" defer></script>', static("core/direction.js"))
