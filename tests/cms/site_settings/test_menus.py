"""The menus, the networks and the rest of the settings, as content/site.yaml holds them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from cms.contract.files import read_record
from cms.core.contract import schemas
from cms.publishing.export import export
from cms.publishing.references import References
from cms.site_settings.models import SiteSettings
from cms.site_settings.records import read_site_record, site_record
from tests.cms.site_settings.writing import send_settings
from tests.cms.tree import Tree

NETWORK = {"name": "River Net", "url": "https://net.example/mission"}


def test_editors_write_the_menus_the_networks_and_the_line_for_journalists(
    tree: Tree, editor: Client
) -> None:
    about, history = tree.page("About"), tree.page("تاريخنا", "ar")
    send_settings(
        editor,
        {"media_phone": "0770 123 4567", "media_email": "press@x.example", "assured_within": "90"},
        menu=[("page", about), ("page", history)],
        footer_menu=[("page", history)],
        social_links=[("network", NETWORK)],
    )
    site = exported_site()
    assert site["menu"] == [str(about.translation_key), str(history.translation_key)]
    assert site["footer_menu"] == [str(history.translation_key)]
    assert site["social_links"] == [NETWORK]
    assert (site["media_phone"], site["media_email"]) == ("+9647701234567", "press@x.example")
    assert site["assured_within"] == 90


def test_editors_choose_the_default_language(tree: Tree, editor: Client) -> None:
    assert exported_site()["default_language"] == "ar"
    send_settings(editor, {"default_language": "en"})
    assert exported_site()["default_language"] == "en"


def test_the_default_language_is_one_of_the_site(tree: Tree, editor: Client) -> None:
    SiteSettings.objects.update(languages=["ar"])
    answer = send_settings(editor, {"default_language": "en"})
    assert "The site is not published in this language." in answer
    assert "fr is not one of the available" in send_settings(editor, {"default_language": "fr"})
    assert exported_site()["default_language"] == "ar"


def test_a_page_of_either_language_stands_for_both(tree: Tree, editor: Client) -> None:
    page = tree.page("About")
    twin = tree.page("من نحن", "ar", translation_key=page.translation_key)
    send_settings(editor, {}, menu=[("page", twin), ("page", page)])
    assert exported_site()["menu"] == [str(page.translation_key)]
    twin.unpublish()
    assert exported_site()["menu"] == [str(page.translation_key)]


@pytest.mark.parametrize("is_deleted", [False, True])
def test_a_page_that_is_gone_leaves_the_menu_and_stops_nothing(
    tree: Tree, editor: Client, is_deleted: bool
) -> None:
    page, other = tree.page("About"), tree.page("Contact")
    send_settings(editor, {}, menu=[("page", page), ("page", other)])
    page.delete() if is_deleted else page.unpublish()
    assert exported_site()["menu"] == [str(other.translation_key)]


def test_a_site_that_nobody_has_named_is_published_all_the_same(tree: Tree) -> None:
    SiteSettings.objects.all().delete()
    assert set(exported_site()["names"]) == {"ar", "en"}


def test_what_was_read_is_written_again(tree: Tree) -> None:
    page = tree.page("About")
    key = str(page.translation_key)
    references = References(page_keys={page.pk: key}, page_ids={key: page.pk})
    data = {
        **site_record(references),
        "menu": [key],
        "footer_menu": [key],
        "social_links": [NETWORK],
        "media_phone": "+9647701234567",
        "assured_within": 45,
    }
    read_site_record(data, references)
    assert site_record(references) == data


def test_what_the_file_does_not_say_is_not_said_later(tree: Tree) -> None:
    data = site_record(References())
    del data["assured_within"]
    read_site_record(data, References())
    assert site_record(References())["assured_within"] is None


def exported_site() -> dict[str, Any]:
    report = export(settings.BAYAN_CONTENT_DIR)
    assert report.problems == []
    raw = (Path(settings.BAYAN_CONTENT_DIR) / "site.yaml").read_bytes()
    return read_record(raw, "site", schemas(), "site.yaml")
