"""What the languages of a site must agree on is compared; what one lacks is still found."""

from __future__ import annotations

from pathlib import Path

from site_builder.reading.content import open_content
from site_builder.report import BuildReport
from site_builder.site import Site, make_site
from site_builder.site_info import site_info
from tests.site_builder.conftest import TINY_THEME, change


def read(content: Path) -> tuple[Site, list[str]]:
    report = BuildReport()
    site = make_site(open_content(content, report, "content"), TINY_THEME, report)
    return site, [str(warning) for warning in report.warnings]


def test_the_examples_agree(content: Path) -> None:
    assert read(content)[1] == []


def test_a_shared_field_that_differs_is_named_with_both_files(content: Path) -> None:
    change(content / "en/services/walk-in-clinic.yaml", "cost: free", "cost: paid")
    (warning,) = read(content)[1]
    assert warning.startswith("content/en/services/walk-in-clinic.yaml: cost: ")
    assert "content/ar/services/walk-in-clinic.yaml" in warning


def test_text_may_differ_between_twins(content: Path) -> None:
    change(content / "en/pages/about.md", "title: ", "title: Otherwise ")
    assert read(content)[1] == []


def test_documents_of_a_language_without_their_list_are_reported(content: Path) -> None:
    (content / "en/sections/services.md").unlink()
    warnings = read(content)[1]
    assert any(
        warning.startswith("content/ar/sections/services.md: ") and "en/" in warning
        for warning in warnings
    )


def test_the_menu_names_what_only_another_language_has(content: Path) -> None:
    (content / "en/pages/about.md").unlink()
    (content / "en/pages/data-notes.md").unlink()
    site, _warnings = read(content)
    english = site_info(site.views["en"], "/en/")
    about = next(item.link for item in english.menu if item.link.url == "/ar/about/")
    assert about.language.code == "ar"


def test_the_footer_lists_all_that_stands_below_home(content: Path) -> None:
    site, _warnings = read(content)
    for code, view in site.views.items():
        home = site.catalogue.at(code, "")
        assert home is not None
        addresses = {link.url for link in site_info(view, f"/{code}/").pages}
        assert addresses == {f"/{it.lang}/{it.path}/" for it in site.catalogue.children(home)}
        assert addresses
