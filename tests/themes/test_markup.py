"""The pages' HTML: valid, and without anything that a strict content policy would stop."""

from __future__ import annotations

from pathlib import Path

from bs4 import BeautifulSoup

from tests.sites import BuiltSite
from tests.themes.vnu import check_html


def test_the_checker_finds_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        '<!DOCTYPE html><html lang="ar" dir="rtl"><title>x</title><p><div id="a" id="a"></p>'
    )
    assert len(check_html(tmp_path)) > 1


def test_every_page_is_valid(example_site: BuiltSite, sample_site: BuiltSite) -> None:
    assert check_html(example_site.root, sample_site.root) == []


def test_no_page_holds_a_script_or_a_style_of_its_own(example_site: BuiltSite) -> None:
    for file in sorted(example_site.root.resolve().rglob("*.html")):
        soup = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser")
        assert soup.select("style, [style], script:not([src])") == [], file
        handlers = [
            name for element in soup.find_all() for name in element.attrs if name.startswith("on")
        ]
        assert handlers == [], file
