"""Kurdish is a folder, a catalogue and a line of settings: nothing in the code knows of it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from site_builder.pipeline import BuildRequest, build
from tests.site_builder.conftest import TINY_THEME, Build, change, problems

TITLES = {
    "home/home.md": "ئۆفیسی مرۆیی ڕافیدەین",
    "pages/about.md": "ئێمە کێین",
    "sections/services.md": "ڕێبەری خزمەتگوزارییەکان",
    "services/walk-in-clinic.yaml": "کلینیکی گشتی",
}


@pytest.fixture
def kurdish(content: Path) -> Path:
    """The examples with a third language that has four documents."""
    change(content / "site.yaml", "- en\n", "- en\n- ckb\n")
    change(content / "site.yaml", "names:\n", f"names:\n  ckb: {TITLES['home/home.md']}\n")
    for name, title in TITLES.items():
        target = content / "ckb" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(content / "ar" / name, target)
        text = re.sub(
            r"^title: .*$", f"title: {title}", target.read_text(encoding="utf-8"), flags=re.M
        )
        target.write_text(text.replace("lang: ar\n", "lang: ckb\n", 1), encoding="utf-8")
    for vocabulary in (content / "vocabularies").glob("*.yaml"):
        text = re.sub(r"( +)en: (.*)\n", r"\1en: \2\n\1ckb: \2\n", vocabulary.read_text("utf-8"))
        vocabulary.write_text(text, encoding="utf-8")
    return content


def test_a_third_language_has_its_pages_direction_and_words(
    kurdish: Path, build_site: Build, output: Path
) -> None:
    report = build_site()
    assert problems(report) == []
    assert report.warnings == []
    page = (output / "current/ckb/about/index.html").read_text(encoding="utf-8")
    assert '<html lang="ckb" dir="rtl">' in page
    assert "نوێکراوەتەوە لە" in page
    assert "ی 2026" in page
    assert 'hreflang="ckb" href="https://rafidain.example/ckb/about/"' in page


def test_the_other_languages_lead_to_it(kurdish: Path, build_site: Build, output: Path) -> None:
    build_site()
    root = (output / "current/index.html").read_text(encoding="utf-8")
    assert '<a href="/ckb/" lang="ckb" dir="rtl">' in root
    arabic = (output / "current/ar/about/index.html").read_text(encoding="utf-8")
    assert 'hreflang="ckb"' in arabic
    assert (output / "current/ckb/404.html").is_file()
    assert (output / "current/search/ckb.json").is_file()


def test_what_it_lacks_is_listed_in_the_language_that_has_it(
    kurdish: Path, build_site: Build, output: Path
) -> None:
    report = build_site()
    directory = (output / "current/ckb/services/index.html").read_text(encoding="utf-8")
    assert '<a href="/ar/services/lost-papers/" lang="ar" dir="rtl">' in directory
    assert '<a href="/en/services/sewing-course/" lang="en" dir="ltr">' in directory
    assert any(file.endswith("ar/services/lost-papers.yaml") for file in report.missing["ckb"])


def test_a_term_without_a_label_in_it_is_reported(
    kurdish: Path, build_site: Build, output: Path
) -> None:
    file = kurdish / "vocabularies/goals.yaml"
    text = re.sub(r" +ckb: .*\n", "", file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")
    (warning,) = build_site().warnings
    assert warning.file == str(file)
    assert "add labels.ckb" in warning.message


def test_a_language_without_words_in_the_theme_is_reported_once(
    kurdish: Path, output: Path, tmp_path: Path
) -> None:
    theme = shutil.copytree(TINY_THEME, tmp_path / "theme")
    shutil.rmtree(theme / "translations/ckb")
    report = build(BuildRequest(kurdish, output, theme))
    assert [str(warning) for warning in report.warnings] == [
        f"{theme}/translations/ckb/LC_MESSAGES/messages.po: is missing, so pages in 'ckb' show "
        "the theme's English words: add it"
    ]


def test_languages_rendered_in_turn_do_not_mix(
    kurdish: Path, build_site: Build, output: Path
) -> None:
    build_site()
    words = {"ar": "حُدّثت في", "en": "Updated", "ckb": "نوێکراوەتەوە لە"}
    for code in words:
        for page in (output / "current" / code).rglob("*.html"):
            text = page.read_text(encoding="utf-8")
            assert f'<html lang="{code}"' in text
            for other, word in words.items():
                assert other == code or word not in text, page
