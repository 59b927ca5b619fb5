"""Every document of the examples becomes the context that its kind promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from site_builder.blocks.heading import Heading
from site_builder.blocks.quote import Quote
from site_builder.contexts import Block, Label, PageContext
from site_builder.kinds import context_of
from site_builder.kinds.directory import DirectoryPage, list_contexts
from site_builder.kinds.furniture import not_found_context, root_context
from site_builder.kinds.home import HomePage
from site_builder.kinds.office import OfficePage
from site_builder.kinds.organisation import OrganisationPage
from site_builder.kinds.page import ProsePage
from site_builder.kinds.press_release import PressReleasePage
from site_builder.kinds.programme import ProgrammePage
from site_builder.kinds.publication import PublicationPage
from site_builder.kinds.section import SectionPage, year_contexts
from site_builder.kinds.service import ServicePage
from site_builder.reading.content import open_content
from site_builder.reading.documents import Document
from site_builder.report import BuildReport
from site_builder.site import Site, make_site
from tests.site_builder.conftest import TINY_THEME, change

Context = TypeVar("Context", bound=PageContext)


def document(site: Site, lang: str, path: str) -> Document:
    found = site.catalogue.at(lang, path)
    assert found is not None
    return found


def context(site: Site, lang: str, path: str, kind: type[Context]) -> Context:
    found = context_of(document(site, lang, path), site.views[lang])
    assert isinstance(found, kind)
    return found


def test_a_page_knows_its_place_and_its_twin(site: Site) -> None:
    page = context(site, "en", "about/guide", ProsePage)
    assert page.template == "kinds/page.html"
    assert page.url == "/en/about/guide/"
    assert page.absolute_url == "https://rafidain.example/en/about/guide/"
    assert [crumb.url for crumb in page.breadcrumbs] == ["/en/", "/en/about/"]
    assert [(link.language.code, link.url, link.is_current) for link in page.switch] == [
        ("ar", "/ar/about/guide/", False),
        ("en", "/en/about/guide/", True),
    ]
    assert page.x_default == "https://rafidain.example/ar/about/guide/"
    assert page.newer is None


def test_a_page_without_twin_has_no_address_in_the_other_language(site: Site) -> None:
    page = context(site, "en", "about/data-notes", ProsePage)
    assert [link.url for link in page.switch] == ["", "/en/about/data-notes/"]
    assert page.x_default == "https://rafidain.example/en/about/data-notes/"


def test_children_that_only_another_language_has_are_listed_with_that_language(site: Site) -> None:
    page = context(site, "ar", "about", ProsePage)
    listed = {card.link.url: card.link.language.code for card in page.children}
    assert listed == {"/ar/about/guide/": "ar", "/en/about/data-notes/": "en"}


def test_blocks_have_every_option_of_their_schema(site: Site) -> None:
    blocks = context(site, "en", "about/guide", ProsePage).body
    by_name: dict[str, list[Block]] = {}
    for block in blocks:
        by_name.setdefault(block.name, []).append(block)
    assert by_name["heading"][0].options == Heading(2, "Second-level heading")
    assert by_name["quote"][1].options == Quote(None, None, None)
    picture = by_name["image"][0].options.picture
    assert (picture.url, picture.width, picture.credit) == (
        "/media/images/centre.png",
        32,
        Label("Photo by the office", site.views["en"].language),
    )
    assert by_name["image"][1].options.picture.credit.text
    assert by_name["document"][0].options.download.extension == "pdf"
    assert by_name["table"][0].rows[0] == ("Month", "Women", "Men")
    assert by_name["key_figures"][0].options.figures[0].as_of is None


def test_a_programme_has_its_releases_and_services(site: Site) -> None:
    programme = context(site, "ar", "programmes/river-towns", ProgrammePage)
    assert programme.status == "active"
    urls = [card.link.url for card in programme.press_releases]
    assert "/ar/press-releases/water-returns-to-eleven-towns/" in urls
    assert all(isinstance(term.label, str) and term.label for term in programme.governorates)


def test_a_release_has_typed_values(site: Site) -> None:
    path = "press-releases/water-returns-to-eleven-towns"
    release = context(site, "ar", path, PressReleasePage)
    assert release.date == date(2026, 2, 25)
    assert [goal.number for goal in release.goals] == [3, 8]
    assert release.programmes[0].url == "/ar/programmes/river-towns/"
    assert [contact.phones for contact in release.contacts][1] == ()
    assert len(release.notes) == len(release.lead) == 2
    assert [it.extension for it in release.attachments] == ["pdf", "csv"]
    assert [donor.url for donor in release.donors] == ["https://recovery-fund.example"]
    assert [person.name.text for person in release.spokespeople] == ["ليلى حسن"]
    assert [len(it.text.paragraphs) for it in release.boilerplates] == [2]
    assert release.label == "بيان صحفي"


def test_a_service_says_what_is_known_and_guesses_nothing(site: Site) -> None:
    service = context(site, "ar", "services/lost-papers", ServicePage)
    assert (service.cost, service.locations, service.assured_date) == ("unknown", (), None)
    assert not service.is_stale
    assert service.organisation is not None
    assert service.organisation.url == "/ar/organisations/office-of-legal-counsel/"
    assert [term.url for term in service.categories] == ["/ar/services/category/legal-aid/"]
    clinic = context(site, "ar", "services/walk-in-clinic", ServicePage)
    assert clinic.schedules
    assert all("–" in hours.days or hours.days for hours in clinic.schedules)
    assert clinic.schedules[0].valid_from == date(2026, 9, 1)
    assert [it.is_closed for it in clinic.schedule_exceptions] == [True, False]
    assert [term.code for term in clinic.eligibility] == ["everyone", "displaced"]
    assert [place.governorate.url for place in clinic.locations] == [
        "/ar/services/governorate/ninewa/"
    ]


def test_an_organisation_lists_its_services(site: Site) -> None:
    page = context(site, "en", "organisations/good-neighbours", OrganisationPage)
    assert "/en/services/walk-in-clinic/" in {card.link.url for card in page.services}


def test_home_shows_what_its_blocks_ask_for(site: Site) -> None:
    home = context(site, "ar", "", HomePage)
    options = {block.name: block.options for block in home.body}
    dates = [card.date for card in options["listing"].cards]
    assert dates == sorted(dates, reverse=True)
    assert options["listing"].section.url == "/ar/press-releases/"
    assert options["directory"].total == 4
    assert all(term.url for facet in options["directory"].facets for term in facet.terms)
    assert home.x_default == "https://rafidain.example/"
    assert home.breadcrumbs == ()
    assert len(home.lead) == 2
    assert home.image is not None
    assert home.image.caption


def test_a_page_shows_the_pages_of_its_section(site: Site) -> None:
    top = context(site, "ar", "about/guide", ProsePage).navigation
    assert top is not None
    assert (top.link.url, top.is_current, top.is_within) == ("/ar/about/", False, True)
    assert [(item.link.url, item.is_current) for item in top.items] == [
        ("/ar/about/guide/", True),
        ("/en/about/data-notes/", False),
    ]
    alone = replace(document(site, "ar", "about"), path="services/about", translation_key="")
    found = context_of(alone, site.views["ar"])
    assert isinstance(found, ProsePage)
    assert found.navigation is None


def test_an_office_says_where_it_stands(site: Site) -> None:
    office = context(site, "en", "offices/mosul", OfficePage)
    assert office.location is not None
    assert office.location.geo_url == "geo:36.3452,43.1575"
    assert office.location.map_url.startswith("https://www.openstreetmap.org/?mlat=36.3452&mlon")
    assert [hours.days for hours in office.schedules] == ["Sunday – Thursday", "Saturday"]
    section = context(site, "en", "offices", SectionPage)
    assert [it.link.url for it in section.offices] == ["/en/offices/mosul/", "/ar/offices/erbil/"]
    assert section.offices[0].location == office.location


def test_a_publication_has_a_file_for_each_language_its_own_first(site: Site) -> None:
    publication = context(site, "en", "publications/round-12", PublicationPage)
    files = [(it.language.code, it.download.extension) for it in publication.files]
    assert files == [("en", "pdf"), ("en", "csv"), ("ar", "pdf")]
    titles = {it.language.code: it.download.title for it in publication.files}
    assert titles["en"] == publication.title != titles["ar"]
    assert (publication.round, publication.label) == (12, "Displacement round")
    section = context(site, "ar", "publications", SectionPage)
    assert [group.name for group in section.groups] == ["displacement_round", "map"]
    assert [group.label for group in section.groups] == ["Displacement rounds", "Maps"]
    assert sum(len(group.items) for group in section.groups) == len(section.items)


def test_components_of_a_programme_name_their_countries(site: Site) -> None:
    arabic = context(site, "ar", "programmes/river-towns", ProgrammePage)
    english = context(site, "en", "programmes/river-towns", ProgrammePage)
    assert english.components[1].countries == ("Iraq", "Jordan", "Türkiye")
    assert arabic.components[1].countries == ("العراق", "الأردن", "تركيا")
    assert [goal.number for goal in english.compact_objectives] == [1, 15]
    assert [it.link.url for it in english.publications] == ["/en/publications/round-12/"]


def test_a_section_lists_both_languages_and_marks_the_other(site: Site) -> None:
    section = context(site, "ar", "press-releases", SectionPage)
    assert {card.link.language.code for card in section.items} == {"ar", "en"}
    assert section.items[0].label in ("بيان صحفي", "Statement")
    assert [year.year for year in section.years] == [2026, 2025]


def test_a_year_has_a_page_of_its_own_in_both_languages(site: Site) -> None:
    section = document(site, "ar", "press-releases")
    pages = year_contexts(section, site.views["ar"])
    assert [page.url for page in pages] == ["/ar/press-releases/2026/", "/ar/press-releases/2025/"]
    for page in pages:
        assert {card.date.year for card in page.items if card.date} == {page.year}
        assert [year.is_current for year in page.years].count(True) == 1
        assert page.switch[1].url == page.url.replace("/ar/", "/en/")
        assert page.breadcrumbs[-1].url == "/ar/press-releases/"


def test_the_directory_lists_every_service_in_every_facet(site: Site) -> None:
    directory = context(site, "ar", "services", DirectoryPage)
    assert directory.total == len(directory.services) == 4
    assert [facet.name for facet in directory.facets] == [
        "governorate",
        "category",
        "target-group",
        "organisation",
    ]
    assert directory.services[-1].link.language.code == "en"
    assert directory.search_url == "/search/ar.json"


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_facet_page_lists_just_the_services_of_its_term(site: Site, lang: str) -> None:
    section = document(site, lang, "services")
    pages = {page.url: page for page in list_contexts(section, site.views[lang])}
    directory = context(site, lang, "services", DirectoryPage)
    linked = {term.url: term for facet in directory.facets for term in facet.terms}
    assert set(pages) == set(linked)
    for url, page in pages.items():
        assert len(page.services) == linked[url].count > 0
        assert page.total == directory.total
        (current,) = [
            (facet.name, Label(term.label, term.language))
            for facet in page.facets
            for term in facet.terms
            if term.is_current
        ]
        assert current == (page.facet, page.term)
        other = {"ar": "en", "en": "ar"}[lang]
        assert {link.url for link in page.switch} == {url, url.replace(f"/{lang}/", f"/{other}/")}


def test_root_and_not_found_lead_to_every_language(site: Site) -> None:
    view = site.default_view
    root = root_context(view)
    assert [home.url for home in root.homes] == ["/ar/", "/en/"]
    assert [link.url for link in root.switch] == ["/ar/", "/en/"]
    assert not any(link.is_current for link in root.switch)
    assert root.x_default == context(site, "en", "", HomePage).x_default
    everywhere = not_found_context(view, is_root=True)
    assert (everywhere.url, everywhere.is_indexed) == ("/404.html", False)
    assert [apology.home.url for apology in everywhere.apologies] == ["/ar/", "/en/"]
    directories = [apology.directory for apology in everywhere.apologies]
    assert [it.url for it in directories if it] == ["/ar/services/", "/en/services/"]
    english = not_found_context(site.views["en"], is_root=False)
    assert english.url == "/en/404.html"
    assert [apology.home.url for apology in english.apologies] == ["/en/"]


def test_a_translation_says_that_its_source_has_changed(content: Path) -> None:
    change(
        content / "ar/pages/guide.md",
        "updated: 2026-01-20T06:00:00Z",
        "updated: 2026-01-20T06:00:01Z",
    )
    report = BuildReport()
    changed = make_site(open_content(content, report), TINY_THEME, report)
    page = context(changed, "en", "about/guide", ProsePage)
    assert page.newer is not None
    assert (page.newer.url, page.newer.language.code) == ("/ar/about/guide/", "ar")
    assert context(changed, "ar", "about/guide", ProsePage).newer is None


def test_a_kind_without_a_module_is_shown_as_a_page_of_prose(site: Site) -> None:
    about = document(site, "en", "about")
    for kind in ("story", "furniture"):
        page = context_of(replace(about, kind=kind), site.views["en"])
        assert (type(page), page.template) == (ProsePage, "kinds/page.html")
