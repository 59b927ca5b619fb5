"""What is not whole does not become current."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.checks import check_output
from site_builder.errors import BuildError
from site_builder.report import BuildReport

PAGE = '<!DOCTYPE html><html lang="ar" dir="rtl"><a href="/a/">a</a></html>'


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    (tmp_path / "theme/static").mkdir(parents=True)
    (tmp_path / "theme/static/site.css").write_text("a {}")
    return tmp_path / "theme"


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    folder = tmp_path / "edition"
    for name, text in {
        "index.html": PAGE,
        "a/index.html": PAGE,
        "sitemap.xml": "<urlset/>",
        "theme/site.css": "a {}",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_whole_edition_passes(edition: Path, theme: Path) -> None:
    report = BuildReport(pages=2)
    check_output(edition, theme, report)
    assert report.warnings == []


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a/index.html", None, "1 of 2 pages"),
        ("b/index.html", PAGE, "3 of 2 pages"),
        ("a/index.html", "", "no lang and dir"),
        ("a/index.html", '<html lang="ar">', "no lang and dir"),
        ("a/index.html", '<html lang="ar" dir="up">', "no lang and dir"),
        ("sitemap.xml", "<urlset>", "not well-formed"),
        ("theme/site.css", None, "not copied whole"),
        ("theme/site.css", "a {", "not copied whole"),
    ],
)
def test_what_is_cut_missing_or_too_much_is_refused(
    edition: Path, theme: Path, name: str, text: str | None, words: str
) -> None:
    (edition / name).parent.mkdir(exist_ok=True)
    if text is None:
        (edition / name).unlink()
    else:
        (edition / name).write_text(text, encoding="utf-8")
    with pytest.raises(BuildError, match=words):
        check_output(edition, theme, BuildReport(pages=2))


def test_an_address_that_many_pages_miss_is_reported_once(edition: Path, theme: Path) -> None:
    (edition / "b").mkdir()
    for name in ("a/index.html", "b/index.html"):
        (edition / name).write_text(PAGE.replace("/a/", "/gone/"), encoding="utf-8")
    report = BuildReport(pages=3)
    check_output(edition, theme, report)
    assert [str(warning) for warning in report.warnings] == [
        "/a/index.html: links to /gone/, which is not there (the first of 2 pages that do): "
        "mend the link"
    ]


@pytest.mark.parametrize(
    ("address", "is_dead"),
    [
        ("/a/", False),
        ("/a/?q=x#y", False),
        ("/%61/", False),
        ("https://example.org/nowhere", False),
        ("//example.org/nowhere", False),
        ("mailto:a@example.org", False),
        ("#y", False),
        ("/b/", True),
        ("/a", True),
        ("/a&amp;b/", True),
        ("/theme/other.css", True),
    ],
)
def test_a_link_within_the_site_leads_to_a_file(
    edition: Path, theme: Path, address: str, is_dead: bool
) -> None:
    page = PAGE.replace("/a/", address)
    (edition / "a/index.html").write_text(page, encoding="utf-8")
    report = BuildReport(pages=2)
    check_output(edition, theme, report)
    assert [warning.file for warning in report.warnings] == ["/a/index.html"] * is_dead
