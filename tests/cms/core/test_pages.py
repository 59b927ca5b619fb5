"""What every page has: an address, a place in the tree, a slug that is its own."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import Page, Site

from cms.core.languages import direction
from cms.kinds.home.models import HomePage
from cms.kinds.page.models import ProsePage
from cms.kinds.programme.models import ProgrammePage
from cms.kinds.section.models import SectionPage
from cms.site_settings.models import SiteSettings
from tests.cms.tree import Tree


def test_an_arabic_title_saved_from_code_gets_a_slug(tree: Tree) -> None:
    page = tree.page("خدمات الشرطة", "ar")
    assert page.slug.isascii()
    assert page.slug


def test_two_pages_of_one_title_get_different_slugs(tree: Tree) -> None:
    parent = tree.page("Parent")
    slugs = {tree.page("About").slug, tree.add(ProsePage(title="About"), below=parent).slug}
    assert slugs == {"about", "about-2"}


def test_a_translation_takes_the_slug_of_its_twin(tree: Tree) -> None:
    page = tree.page("Who we are")
    twin = tree.page("من نحن", "ar", translation_key=page.translation_key)
    assert twin.slug == "who-we-are"


def test_a_slug_is_unique_within_its_kind_and_language(tree: Tree) -> None:
    tree.page("About", slug="about")
    parent = tree.page("Parent")
    with pytest.raises(ValidationError, match="Another page in this language has the slug “about”"):
        tree.add(ProsePage(title="Other", slug="about"), below=parent)
    assert tree.page("عن", "ar", slug="about").slug == "about"
    assert tree.add(ProgrammePage(title="About", slug="about")).slug == "about"


@pytest.mark.parametrize("slug", ["Legal", "legal_help", "legal--help", "خدمات", "a" * 101])
def test_a_slug_that_the_contract_does_not_allow_is_refused(tree: Tree, slug: str) -> None:
    with pytest.raises(ValidationError) as refused:
        tree.draft(ProsePage(title="Help", slug=slug))
    assert "slug" in refused.value.message_dict


def test_addresses_are_those_of_the_static_site(tree: Tree) -> None:
    page = tree.page("About")
    child = tree.add(ProsePage(title="History"), below=page)
    assert child.content_path == "about/history"
    assert child.full_url == child.url == "https://site.example/en/about/history/"
    assert HomePage.objects.get(locale__language_code="ar").url == "https://site.example/ar/"


def test_without_an_address_in_the_environment_the_sites_own_is_used(
    tree: Tree, settings: object
) -> None:
    settings.BAYAN_SITE_URL = ""  # type: ignore[attr-defined]
    SiteSettings.objects.update(url="https://own.example")
    assert tree.page("About").url == "https://own.example/en/about/"


def test_the_homes_are_named_after_their_languages(tree: Tree) -> None:
    assert {home.slug for home in tree.homes.values()} == {"ar", "en"}
    home = tree.homes["en"]
    assert (home.content_slug, home.content_path) == ("home", "")


def test_a_section_takes_the_pages_that_it_lists_and_no_others(tree: Tree) -> None:
    programmes, services = tree.section("programme"), tree.section("service")
    assert ProgrammePage.can_create_at(programmes)
    assert not ProgrammePage.can_create_at(services)
    assert not ProgrammePage.can_create_at(tree.homes["en"])
    page = tree.add(ProgrammePage(title="River Towns"))
    assert not page.can_move_to(services)
    assert page.can_move_to(programmes)


def test_what_may_stand_where(tree: Tree) -> None:
    home = tree.homes["en"]
    page = tree.page("About")
    assert ProsePage.can_create_at(home)
    assert ProsePage.can_create_at(page)
    assert SectionPage.can_create_at(home)
    assert not SectionPage.can_create_at(page)
    assert HomePage.can_create_at(Page.get_first_root_node())
    assert not HomePage.can_create_at(home)


def test_a_new_database_has_a_site_and_both_languages_and_no_page(db: None) -> None:
    assert Page.objects.get().depth == 1
    assert Page.find_problems() == ([], [], [], [], [])
    assert Site.objects.get().is_default_site


def test_a_picture_needs_words_for_those_who_cannot_see_it(tree: Tree, picture: object) -> None:
    with pytest.raises(ValidationError, match="Say what the picture shows"):
        tree.page("About", image=picture)


@pytest.mark.parametrize(
    ("code", "expected"),
    [("ar", "rtl"), ("ckb", "rtl"), ("fa", "rtl"), ("en", "ltr"), ("xx", "ltr"), ("-", "ltr")],
)
def test_languages_have_their_direction(code: str, expected: str) -> None:
    assert direction(code) == expected
