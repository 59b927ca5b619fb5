"""Search finds every document of both languages by what is written in it."""

from __future__ import annotations

from site_builder.indexing import entries
from site_builder.search import SearchEntry
from site_builder.site import Site


def by_url(site: Site, code: str) -> dict[str, SearchEntry]:
    return {entry.url: entry for entry in entries(site.views[code])}


def texts(entry: SearchEntry) -> str:
    return "\n".join(text for text, _ in entry.fields)


def test_every_document_but_lists_is_found_in_each_language(site: Site) -> None:
    kinds = {it.kind for it in site.catalogue.documents} - {"home", "section"}
    keys = {it.translation_key for it in site.catalogue.documents if it.kind in kinds}
    for code in ("ar", "en"):
        found = by_url(site, code)
        assert len(found) == len(keys)
        assert {entry.kind for entry in found.values()} == kinds


def test_what_only_the_other_language_has_is_found_in_that_language(site: Site) -> None:
    entry = by_url(site, "ar")["/en/about/data-notes/"]
    assert (entry.language, entry.title) == ("en", "Notes on our data")


def test_a_service_is_found_by_terms_place_organisation_and_text(site: Site) -> None:
    entry = by_url(site, "ar")["/ar/services/lost-papers/"]
    assert "ديوان المشورة القانونية" in texts(entry)
    assert "Legal aid" in texts(entry)
    assert "دائرة الأحوال المدنية" in texts(entry)
    assert dict(entry.facets)["organisation"] == (
        ("office-of-legal-counsel", "ديوان المشورة القانونية"),
    )
    assert [code for code, _ in entry.facets["governorate"]] == ["baghdad", "halabja"]


def test_a_page_is_found_by_the_words_of_all_its_blocks(site: Site) -> None:
    found = texts(by_url(site, "en")["/en/about/guide/"])
    for words in ("A first paragraph", "Layla Hassan", "Visitors each month", "Second-level"):
        assert words in found
    assert "document:" not in found


def test_new_documents_come_last(site: Site) -> None:
    published = {it.title: it.published for it in site.catalogue.documents}
    dates = [published[entry.title] for entry in entries(site.views["en"])]
    assert dates == sorted(dates)


def test_a_service_is_found_by_where_it_is_given_and_how_it_starts(site: Site) -> None:
    found = texts(by_url(site, "en")["/en/services/walk-in-clinic/"])
    for words in ("Old Bridge Street", "شارع الجسر القديم", "Walk in", "Vaccination card"):
        assert words in found


def test_a_programme_is_found_by_its_parts_donors_and_figures(site: Site) -> None:
    found = texts(by_url(site, "en")["/en/programmes/river-towns/"])
    for words in ("Pumping stations", "Recovery Fund", "GNA", "towns where the programme works"):
        assert words in found


def test_codes_and_addresses_are_not_searched(site: Site) -> None:
    for url in ("/en/services/walk-in-clinic/", "/en/about/guide/"):
        found = texts(by_url(site, "en")[url])
        for code in ("old-bridge-clinic", "layla-hassan", "images/", "https://", "clinic@rafidain"):
            assert code not in found


def test_a_kind_is_named_as_its_list_is(site: Site) -> None:
    found = by_url(site, "en")
    assert found["/en/offices/mosul/"].facets["kind"] == (("office", "Our offices"),)
    assert "kind" not in found["/en/about/"].facets


def test_a_service_says_what_decides_whether_to_go_there(site: Site) -> None:
    found = {entry.url: entry for entry in entries(site.views["ar"])}
    clinic = found["/ar/services/walk-in-clinic/"]
    number, _, printed = clinic.phone.partition(" ")
    assert number.startswith("+964")
    assert printed == site.views["ar"].format.phone(number)
    assert "28 شباط 2026" in clinic.facts
    assert not any(entry.facts for entry in found.values() if entry.kind != "service")
