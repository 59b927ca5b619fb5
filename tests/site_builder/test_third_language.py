"""Kurdish is a folder, a catalogue and a line of settings: the code knows nothing of it.

The folder is tests/site_builder/kurdish/: three pages and two services in Central Kurdish, which is
written from right to left. The theme is the one that is published with.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from bs4 import BeautifulSoup, Tag

from site_builder.pipeline import BuildRequest, build
from site_builder.report import BuildReport
from site_builder.search import SearchEntry
from site_builder.search.postings import analyse
from site_builder.translations import read_catalogue
from tests.site_builder.conftest import change
from tests.sites import copy_examples

KURDISH = Path(__file__).parent / "kurdish"
ROOT = Path(__file__).parents[2]
THEME = ROOT / "themes/bayan"
NAME = "ئۆفیسی مرۆیی ڕافیدەین"
NEEDING_THE_LANGUAGE = {
    "habits.py",  # what Unicode's data leaves open
    "translations.py",  # the language that the templates are written in
    "search/stems.py",  # the grammar of languages
}


def add_kurdish(content: Path) -> Path:
    """A folder, a line of settings, and labels for some of the terms."""
    shutil.copytree(KURDISH / "ckb", content / "ckb")
    change(content / "site.yaml", "- en\n", "- en\n- ckb\n")
    change(content / "site.yaml", "names:\n", f"names:\n  ckb: {NAME}\n")
    labels = yaml.safe_load((KURDISH / "labels.yaml").read_text(encoding="utf-8"))
    for vocabulary, terms in labels.items():
        file = content / f"vocabularies/{vocabulary}.yaml"
        text = file.read_text(encoding="utf-8")
        for code, label in terms.items():
            place = f"- code: {code}\n  labels:\n" if code else "labels:\n"
            indent = "    " if code else "  "
            text = text.replace(place, f"{place}{indent}ckb: {label}\n", 1)
        file.write_text(text, encoding="utf-8")
    return content


def add_words(theme: Path) -> Path:
    """A theme with a catalogue for it."""
    shutil.copytree(THEME, theme)
    catalogue = theme / "translations/ckb/LC_MESSAGES/messages.po"
    catalogue.parent.mkdir(parents=True)
    shutil.copy(KURDISH / "messages.po", catalogue)
    return theme


class Built:
    """The examples in three languages, as they are published."""

    def __init__(self, folder: Path) -> None:
        self.content = add_kurdish(copy_examples(folder / "content"))
        theme = add_words(folder / "theme")
        self.report: BuildReport = build(BuildRequest(self.content, folder / "output", theme))
        self.folder = folder / "output/current"

    def page(self, url: str) -> BeautifulSoup:
        return BeautifulSoup((self.folder / url / "index.html").read_text("utf-8"), "html.parser")

    def search(self, name: str = "") -> Any:
        place = f"search/ckb/{name}.json" if name else "search/ckb.json"
        return json.loads((self.folder / place).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("three"))


def one(soup: BeautifulSoup | Tag, selector: str) -> Tag:
    found = soup.select_one(selector)
    assert found, selector
    return found


def language_of(element: Tag) -> tuple[str, str]:
    """The language and direction of an element, which one around it may state."""
    stated = next(it for it in (element, *element.parents) if "lang" in it.attrs)
    return str(stated["lang"]), str(stated["dir"])


def test_everything_of_it_is_published(built: Built) -> None:
    assert built.report.problems == []
    without_labels = {Path(it.file).stem for it in built.report.warnings if "labels.ckb" in str(it)}
    assert {"goals", "target-groups"} <= without_labels
    assert [it for it in built.report.warnings if "labels.ckb" not in str(it)] == []
    for url in ("", "about/", "about/guide/", "services/", "services/growing-up/"):
        html = one(built.page(f"ckb/{url}"), "html")
        assert (html["lang"], html["dir"]) == ("ckb", "rtl")
    assert (built.folder / "ckb/404.html").is_file()


def test_its_pages_have_its_words_dates_and_numbers(built: Built) -> None:
    about = built.page("ckb/about/").get_text(" ", strip=True)
    assert "لە 5ی ئازاری 2026 نوێ کراوەتەوە" in about
    service = built.page("ckb/services/walk-in-clinic/").get_text(" ", strip=True)
    assert "28ی شوباتی 2026" in service
    assert "یەکشەممە – چوارشەممە" in service
    assert "عەرەبی، کوردیی ناوەندی و ئینگلیزی" in service
    assert "بەخۆڕایی" in service
    chart = one(built.page("ckb/about/guide/"), "main").get_text(" ", strip=True)
    assert "1,250" in chart
    assert "980.5" in chart


def test_its_pages_show_no_word_of_the_theme_in_english(built: Built) -> None:
    catalogue = read_catalogue(THEME / "translations/ar/LC_MESSAGES/messages.po", "ar")
    words = {one.id for one in catalogue if isinstance(one.id, str) and len(one.id) > 2}
    assert len(words) > 100
    shown = {
        (file.relative_to(built.folder).as_posix(), text)
        for file in (built.folder / "ckb").rglob("*.html")
        for element in BeautifulSoup(file.read_text("utf-8"), "html.parser").find_all(True)
        for text in [str(element.string).strip(), *map(str, element.attrs.values())]
        if text in words
    }
    assert shown == set()


def test_it_has_one_plural_and_one_singular(built: Built) -> None:
    directory = built.page("ckb/services/").get_text(" ", strip=True)
    assert "4 خزمەتگوزاری لە لیستدا" in directory
    alone = built.page("ckb/services/governorate/halabja/").get_text(" ", strip=True)
    assert "1 خزمەتگوزاری" in alone
    assert "1 خزمەتگوزاری لە لیستدا" not in alone


def test_what_it_lacks_is_listed_in_the_language_that_has_it(built: Built) -> None:
    directory = built.page("ckb/services/")
    for language, direction in (("ar", "rtl"), ("en", "ltr")):
        links = directory.select(f'main a[href^="/{language}/services/"]')
        assert links
        assert {(it["lang"], it["dir"]) for it in links} == {(language, direction)}
    assert any(it.endswith("ar/services/lost-papers.yaml") for it in built.report.missing["ckb"])


def test_the_menu_marks_what_only_another_language_has(built: Built) -> None:
    page = built.page("ckb/about/guide/")
    own = page.select('nav a[href="/ckb/about/"]')
    assert own
    assert all("lang" not in it.attrs for it in own)
    others = page.select('nav a[href="/ar/press-releases/"]')
    assert others
    assert {(it["lang"], it["dir"]) for it in others} == {("ar", "rtl")}


def test_a_term_without_a_label_in_it_is_marked_as_the_language_that_it_is_in(
    built: Built,
) -> None:
    service = built.page("ckb/services/walk-in-clinic/")
    labels = {
        "تەندروستی": ("ckb", "rtl"),
        "النازحون": ("ar", "rtl"),
        "تعال بلا موعد": ("ar", "rtl"),
    }
    for label, language in labels.items():
        places = [it for it in service.select("main :not(:has(*))") if it.string == label]
        assert {language_of(place) for place in places} == {language}, label


def test_the_languages_lead_to_one_another(built: Built) -> None:
    pages = {code: built.page(f"{code}/about/") for code in ("ar", "en", "ckb")}
    for code, page in pages.items():
        alternates = {it["hreflang"]: it["href"] for it in page.select("link[hreflang]")}
        assert alternates == {
            "x-default": "https://rafidain.example/ar/about/",
            **{it: f"https://rafidain.example/{it}/about/" for it in pages},
        }
        switch = page.select(f'header a[hreflang]:not([hreflang="{code}"])')
        assert {it["href"] for it in switch} >= {f"/{it}/about/" for it in pages if it != code}
    homes = built.page("")
    assert [language_of(it) for it in homes.select('main a[href="/ckb/"]')] == [("ckb", "rtl")]


def test_it_is_found_in_its_own_letters_and_in_those_that_people_type(built: Built) -> None:
    manifest = built.search()
    assert (manifest["language"], manifest["direction"]) == ("ckb", "rtl")
    terms = {
        term: postings
        for _, name in manifest["terms"]
        for term, postings in built.search(name).items()
    }
    for query in ("گەشەی", "گه\u200cشه\u200cي", "منداڵان", "مندالان", "تەندروستی", "هەولێر"):
        wanted = analyse(SearchEntry(query, query, "service", "ckb")).weights
        assert set(wanted) <= set(terms), query
    cards = [card for name in manifest["cards"] for card in built.search(name)]
    assert "/ckb/services/growing-up/" in [card[0] for card in cards]


def test_a_language_without_words_in_the_theme_is_reported_once(
    content: Path, output: Path
) -> None:
    report = build(BuildRequest(add_kurdish(content), output, THEME))
    missing = [str(it) for it in report.warnings if "messages.po" in it.file]
    assert missing == [
        f"{THEME}/translations/ckb/LC_MESSAGES/messages.po: is missing, so pages in 'ckb' show "
        "the theme's English words: add it"
    ]


def test_languages_rendered_in_turn_do_not_mix(built: Built) -> None:
    words = {"ar": "بحث", "en": "Skip to content", "ckb": "بازدان بۆ ناوەڕۆک"}
    for code in words:
        for page in (built.folder / code).rglob("*.html"):
            text = page.read_text(encoding="utf-8")
            assert f'<html lang="{code}"' in text
            skip = re.search(r'class="skip-link"[^>]*>([^<]*)<', text)
            assert skip
            assert (words["en"] in skip[1], words["ckb"] in skip[1]) == (
                code == "en",
                code == "ckb",
            )


def test_no_code_names_a_language() -> None:
    """Arabic and English are languages like any other."""
    builder = ROOT / "site_builder"
    naming = {
        file.relative_to(builder).as_posix()
        for file in builder.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in ("ar", "en", "ckb")
    }
    assert naming <= NEEDING_THE_LANGUAGE
