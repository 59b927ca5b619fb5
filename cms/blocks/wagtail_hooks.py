"""The icons of blocks that Wagtail has none for."""

from __future__ import annotations

from wagtail import hooks


@hooks.register("register_icons")
def icons(found: list[str]) -> list[str]:
    return [*found, "blocks/icons/chart.svg"]
