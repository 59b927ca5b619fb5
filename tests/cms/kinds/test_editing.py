"""Editors open, change and publish pages of every kind, in either language of the interface."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.users.models import UserProfile

from cms.core.kinds import kinds
from cms.core.models import BayanPage
from cms.kinds.page.models import ProsePage
from cms.kinds.press_release.models import PressReleasePage
from cms.publishing.export import export
from cms.publishing.exporter import Exporter
from cms.publishing.loading.load import load
from cms.publishing.models import PublishRun, State
from cms.users.models import User
from tests.cms.forms import sent_by
from tests.cms.tree import Tree
from tests.sites import EXAMPLES


@pytest.fixture
def loaded(own_folders: None, db: None) -> None:
    folder: Path = settings.BAYAN_CONTENT_DIR
    shutil.copytree(EXAMPLES, folder)
    load(folder)


@pytest.mark.parametrize("interface", ["ar", "en"])
def test_a_page_of_every_kind_opens_in_the_editor(
    loaded: None, editor: Client, admin: User, interface: str
) -> None:
    UserProfile.objects.create(user=admin, preferred_language=interface)
    for exporter in kinds().values():
        for language in ("ar", "en"):
            page = exporter.model.objects.filter(locale__language_code=language).first()
            html = opened(editor, page)
            title = html.select_one("#id_title")
            assert html.html["lang"] == interface
            assert (title["lang"], title["dir"]) == (language, "rtl" if language == "ar" else "ltr")


def fullest(exporter: Exporter) -> BayanPage:
    """The page of a kind that has most to lose."""
    files = {
        page.pk: settings.BAYAN_CONTENT_DIR / exporter.file(page, page.locale.language_code)
        for page in exporter.model.objects.all()
    }
    return exporter.model.objects.get(pk=max(files, key=lambda pk: files[pk].stat().st_size))


def test_saving_loaded_pages_without_a_change_changes_no_file(loaded: None, editor: Client) -> None:
    """What the form shows and sends is all there is: nothing gets lost in it."""
    for page in (fullest(exporter) for exporter in kinds().values()):
        published = page.last_published_at
        form = sent_by(opened(editor, page), page)
        answer = editor.post(edit_url(page), {**form, "action-publish": "1"})
        errors = BeautifulSoup(answer.content, "html.parser").select(".error-message")
        assert not errors, (page.title, [error.text for error in errors])
        page.refresh_from_db()
        assert page.last_published_at > published
        type(page).objects.filter(pk=page.pk).update(last_published_at=published)
    assert export(settings.BAYAN_CONTENT_DIR).changes.written == []


def test_an_editor_changes_an_arabic_headline_and_publishes(loaded: None, editor: Client) -> None:
    page = PressReleasePage.objects.get(locale__language_code="ar")
    form = sent_by(opened(editor, page), page) | {"title": "الماء يعود إلى المدينة كلها"}
    editor.post(edit_url(page), {**form, "action-publish": "1"})
    page.refresh_from_db()
    assert page.title == "الماء يعود إلى المدينة كلها"
    assert PublishRun.objects.get().state == State.WAITING


def test_saving_a_draft_asks_for_nothing(loaded: None, editor: Client) -> None:
    page = PressReleasePage.objects.get(locale__language_code="ar")
    form = sent_by(opened(editor, page), page) | {"title": "مسودة"}
    editor.post(edit_url(page), form)
    page.refresh_from_db()
    assert (page.draft_title, page.title != "مسودة") == ("مسودة", True)
    assert not PublishRun.objects.exists()


def test_somebody_without_the_right_cannot_publish(tree: Tree, client: Client) -> None:
    author = User.objects.create_user("sami", "sami@example.org", "a-long-passphrase")
    author.groups.add(Group.objects.get(name="Editors"))
    client.force_login(author)
    page = tree.page("About")
    PublishRun.objects.all().delete()
    form = sent_by(opened(client, page), page) | {"title": "Changed"}
    client.post(edit_url(page), {**form, "action-publish": "1"})
    page.refresh_from_db()
    assert (page.title, page.draft_title) == ("About", "Changed")
    assert not PublishRun.objects.exists()


def test_a_stranger_is_asked_to_log_in(tree: Tree, client: Client) -> None:
    for url in (reverse("wagtailadmin_home"), edit_url(tree.homes["en"])):
        answer = client.get(url)
        assert answer.headers["Location"].startswith(reverse("wagtailadmin_login"))


def test_a_new_arabic_page_gets_a_slug_that_can_be_typed(tree: Tree, editor: Client) -> None:
    url = reverse("wagtailadmin_pages:add", args=("page", "prosepage", tree.homes["ar"].pk))
    html = BeautifulSoup(editor.get(url).content, "html.parser")
    assert (html.select_one("#id_title")["lang"], html.select_one("#id_title")["dir"]) == (
        "ar",
        "rtl",
    )
    form = sent_by(html, ProsePage()) | {"title": "خدمات الشرطة", "action-publish": "1"}
    editor.post(url, form)
    page = ProsePage.objects.get()
    assert page.live
    assert page.slug.isascii() and page.slug
    assert page.locale.language_code == "ar"


def test_view_live_opens_the_static_page(tree: Tree, editor: Client) -> None:
    page = tree.page("من نحن", "ar", slug="about")
    html = opened(editor, page)
    links = {link["href"] for link in html.select("a[href^=http]")}
    assert "https://site.example/ar/about/" in links


def test_the_explorer_lists_pages_and_the_cms_serves_none(tree: Tree, editor: Client) -> None:
    tree.page("About us")
    listing = editor.get(reverse("wagtailadmin_explore", args=(tree.homes["en"].pk,)))
    assert "About us" in listing.content.decode()
    assert editor.get("/").headers["Location"] == reverse("wagtailadmin_home")
    assert editor.get("/en/about-us/").status_code == 404


def opened(editor: Client, page: Page) -> BeautifulSoup:
    answer = editor.get(edit_url(page))
    assert answer.status_code == 200
    return BeautifulSoup(answer.content, "html.parser")


def edit_url(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=(page.pk,))
