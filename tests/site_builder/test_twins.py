"""What the languages of a site must agree on is compared; what one lacks is still found."""

from __future__ import annotations

from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    ("file", "before", "after", "field"),
    [
        ("services/walk-in-clinic.yaml", "cost: free", "cost: paid", "cost"),
        ("services/walk-in-clinic.yaml", "- identity-card\n", "", "required_documents"),
        ("services/walk-in-clinic.yaml", "valid_to: 2027", "valid_to: 2028", "schedules"),
        ("services/walk-in-clinic.yaml", "old-bridge-clinic", "erbil-workshop", "locations"),
        ("offices/mosul.yaml", "old-bridge-clinic", "erbil-workshop", "location"),
        ("offices/mosul.yaml", "valid_to: 2026-03-23", "valid_to: 2026-03-24", "schedule_excep"),
        ("publications/round-12.md", "round: 12", "round: 13", "round"),
        ("publications/round-12.md", "- file: documents/round-12.csv\n  lang: en\n", "", "files"),
        ("programmes/river-towns.md", "- friendly-country\n", "", "donors"),
        ("press-releases/water-returns-to-eleven-towns.md", "- front-desk\n", "", "contacts"),
        ("organisations/good-neighbours.yaml", "good-neighbours.png", "centre.png", "logo"),
        ("pages/guide.md", "order: 2", "order: 9", "order"),
    ],
)
def test_a_shared_field_that_differs_is_named_with_both_files(
    content: Path, file: str, before: str, after: str, field: str
) -> None:
    change(content / f"en/{file}", before, after)
    (warning,) = read(content)[1]
    assert warning.startswith(f"content/en/{file}: {field}")
    assert f"content/ar/{file}" in warning


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


def test_menus_hold_what_the_settings_name_in_that_order(content: Path) -> None:
    site, _warnings = read(content)
    for code, view in site.views.items():
        info = site_info(view, f"/{code}/")
        assert [item.link.url for item in info.menu] == [
            f"/{code}/{path}/"
            for path in (
                "about",
                "press-releases",
                "programmes",
                "programmes/river-towns",
                "services",
            )
        ]
        assert [link.url for link in info.footer_menu] == [
            f"/{code}/{path}/" for path in ("about/guide", "offices", "publications")
        ]


@pytest.mark.parametrize("menu", ["menu", "footer_menu"])
def test_what_a_menu_names_and_nobody_has_is_reported(content: Path, menu: str) -> None:
    key = "60000000-0000-4000-8000-000000000099"
    change(content / "site.yaml", f"\n{menu}:\n", f"\n{menu}:\n- {key}\n")
    assert read(content)[1] == [
        f"content/site.yaml: {menu}: {key} is no document: it is left out, mend or remove it"
    ]
