"""Documents are found by key, address and kind, and never under a language they are not in."""

from __future__ import annotations

from dataclasses import replace

from site_builder.catalogue import Catalogue, make_catalogue
from site_builder.reading.content import ContentFolder
from site_builder.reading.documents import Document
from site_builder.report import BuildReport
from site_builder.site import Site
from tests.site_builder.conftest import problems

ABOUT = "60000000-0000-4000-8000-000000000001"
ENGLISH_ONLY = "60000000-0000-4000-8000-000000000003"
NOWHERE = "99999999-0000-4000-8000-000000000000"


def about(site: Site, lang: str) -> Document:
    document = site.catalogue.get(ABOUT, lang)
    assert document is not None
    return document


def test_a_document_is_found_in_exactly_its_language(site: Site) -> None:
    assert about(site, "ar").lang == "ar"
    assert about(site, "en").lang == "en"
    assert site.catalogue.get(ENGLISH_ONLY, "ar") is None


def test_a_missing_language_is_found_in_the_other_one(site: Site) -> None:
    found = site.catalogue.find(ENGLISH_ONLY, "ar")
    assert found is not None
    assert found.lang == "en"
    assert site.catalogue.find(NOWHERE, "ar") is None


def test_an_address_is_that_of_one_language(site: Site) -> None:
    assert site.catalogue.at("ar", "about") is about(site, "ar")
    assert site.catalogue.at("ar", "about/data-notes") is None
    assert site.catalogue.at("ar", "") is site.catalogue.at("ar", "") is not None


def test_each_document_of_a_kind_is_listed_once(site: Site) -> None:
    pages = site.catalogue.of_kind("page", "ar")
    assert len({page.translation_key for page in pages}) == len(pages)
    assert {page.lang for page in pages} == {"ar", "en"}


def test_what_a_language_lacks_is_known(site: Site) -> None:
    lacking = {document.path for document in site.catalogue.missing("ar")}
    assert "about/data-notes" in lacking
    assert all(document.lang == "en" for document in site.catalogue.missing("ar"))


def catalogue(*documents: Document) -> tuple[Catalogue, BuildReport]:
    report = BuildReport()
    return make_catalogue(documents, ("ar", "en"), report), report


def test_the_second_claim_to_a_place_is_left_out(site: Site) -> None:
    first = about(site, "ar")
    second = replace(first, translation_key=NOWHERE, file="content/ar/pages/second.md")
    found, report = catalogue(first, second)
    assert found.documents == (first,)
    assert problems(report) == [
        f"content/ar/pages/second.md: path: 'about' is already used by {first.file}: "
        "mend one of them"
    ]


def test_twins_are_of_one_kind(site: Site) -> None:
    twin = replace(about(site, "en"), kind="programme")
    found, report = catalogue(about(site, "ar"), twin)
    assert found.documents == (about(site, "ar"),)
    assert report.problems[0].field == "kind"


def test_a_dead_relation_is_a_warning_and_the_page_is_kept(examples: ContentFolder) -> None:
    report = BuildReport()
    documents = examples.read_documents(report)
    without = [it for it in documents if it.kind not in ("programme", "organisation")]
    found, report = catalogue(*without)
    assert found.documents == tuple(without)
    assert report.problems == []
    files = {warning.file for warning in report.warnings}
    assert "content/ar/press-releases/water-returns-to-eleven-towns.md" in files
    assert "content/ar/services/walk-in-clinic.yaml" in files
    assert "is no document: the link is left out" in report.warnings[0].message


def test_a_relation_to_another_kind_is_dead(site: Site) -> None:
    service = next(it for it in site.catalogue.documents if it.kind == "service")
    organisation = replace(about(site, service.lang), translation_key=service.data["organisation"])
    _, report = catalogue(service, organisation)
    assert "is no organisation" in report.warnings[0].message
