"""What one language shows: its labels, its menus, what must be checked again."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.languages import get_language
from site_builder.reading.content import open_content
from site_builder.report import BuildReport
from site_builder.site import Site, make_site
from site_builder.site_info import site_info
from tests.site_builder.conftest import TINY_THEME, change


def built(content: Path) -> Site:
    report = BuildReport()
    return make_site(open_content(content, report), TINY_THEME, report)


@pytest.mark.parametrize(
    ("labels", "text", "language"),
    [
        ({"ar": "نعم", "en": "Yes"}, "Yes", "en"),
        ({"ar": "نعم", "ckb": "بەڵێ"}, "نعم", "ar"),
        ({"ckb": "بەڵێ"}, "بەڵێ", "ckb"),
    ],
)
def test_a_label_says_in_which_language_it_is(
    site: Site, labels: dict[str, str], text: str, language: str
) -> None:
    label = site.views["en"].label(labels)
    assert (label.text, label.language) == (text, get_language(language))


def test_text_that_is_not_there_is_nothing(site: Site) -> None:
    view = site.views["en"]
    assert view.optional_label(None) is None
    assert view.passage({}) is None
    assert view.own({"ar": "نعم"}) == ""
    assert view.snippet("person", "nobody") is None


def test_a_term_without_a_label_says_in_which_language_it_is(content: Path) -> None:
    change(content / "vocabularies/governorates.yaml", "    en: Ninewa\n", "")
    view = built(content).views["en"]
    (term,) = view.terms("governorates", ["ninewa"])
    assert (term.label, term.language.code) == ("نينوى", "ar")
    (listed,) = [it for it in view.directory.facets["governorate"] if it.code == "ninewa"]
    assert (listed.label, listed.language.code) == ("نينوى", "ar")


def test_the_menu_stands_in_the_editors_order_and_knows_where_a_page_is(site: Site) -> None:
    info = site_info(site.views["en"], "/en/programmes/river-towns/")
    assert [item.link.url for item in info.menu] == [
        "/en/about/",
        "/en/press-releases/",
        "/en/programmes/",
        "/en/programmes/river-towns/",
        "/en/services/",
    ]
    marks = [(item.is_current, item.is_within) for item in info.menu]
    assert marks == [(False, False)] * 2 + [(False, True), (True, False), (False, False)]
    assert [link.url for link in info.footer_menu] == [
        "/en/about/guide/",
        "/en/offices/",
        "/en/publications/",
    ]
    assert (info.media_email, info.media_phone) == ("press@rafidain.example", "+9647701234567")
    assert [link.title for link in info.social_links] == ["X", "فيسبوك"]
    assert [language.code for language in info.languages] == ["ar", "en"]


def test_a_service_is_stale_when_the_site_has_changed_long_after_its_last_check(
    content: Path,
) -> None:
    view = built(content).views["en"]
    clinic, *_ = (it for it in view.directory.services if it.slug == "walk-in-clinic")
    assert not view.is_stale(clinic)
    change(content / "en/pages/about.md", "updated: 2026-01-10", "updated: 2026-08-27")
    assert not built(content).views["en"].is_stale(clinic)
    change(content / "en/pages/about.md", "updated: 2026-08-27", "updated: 2026-08-28")
    assert built(content).views["en"].is_stale(clinic)
    change(content / "site.yaml", "assured_within: 180\n", "")
    assert not built(content).views["en"].is_stale(clinic)


def test_what_was_never_checked_is_not_known_to_be_stale(site: Site) -> None:
    view = site.views["ar"]
    papers, *_ = (it for it in view.directory.services if it.slug == "lost-papers")
    assert "assured_date" not in papers.data
    assert not view.is_stale(papers)
