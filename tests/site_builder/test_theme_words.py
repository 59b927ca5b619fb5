"""A build says which of a theme's words a language lacks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from site_builder.report import BuildReport
from site_builder.theme_words import check_words
from tests.site_builder.conftest import TINY_THEME
from tests.sites import ROOT


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    shutil.copytree(TINY_THEME, tmp_path / "theme")
    return tmp_path / "theme"


def warnings(theme: Path, *languages: str) -> list[str]:
    report = BuildReport()
    check_words(theme, languages, report)
    return [str(warning).removeprefix(f"{theme}/") for warning in report.warnings]


def add_template(theme: Path, text: str) -> None:
    (theme / "templates/kinds/extra.html").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("theme_name", ["themes/bayan", "tests/site_builder/tiny_theme"])
def test_a_theme_that_is_kept_here_lacks_no_word(theme_name: str) -> None:
    assert warnings(ROOT / theme_name, "ar", "en") == []


def test_a_new_word_is_named_for_each_language_that_lacks_it(theme: Path) -> None:
    add_template(theme, '{{ _("Opening soon") }}{{ _("Opening soon") }}')
    assert warnings(theme, "ar", "en", "ckb") == [
        f"translations/{code}/LC_MESSAGES/messages.po: lacks 1 of the theme's words, so pages in "
        f"{code!r} show them in English: add 'Opening soon'"
        for code in ("ar", "ckb")
    ]


def test_of_many_words_the_number_and_the_first_are_named(theme: Path) -> None:
    words = "".join(f'{{{{ _("Word {number}") }}}}' for number in range(1, 6))
    plural = '{{ ngettext("%(num)s day", "%(num)s days", 2) }}'
    context = '{{ pgettext("of the moon", "New") }}'
    add_template(theme, words + plural + context)
    (line,) = warnings(theme, "ar")
    assert "lacks 7 of the theme's words" in line
    assert line.endswith("add 'Word 1', 'Word 2', 'Word 3'…")


def test_a_word_that_is_empty_or_only_guessed_is_lacking(theme: Path) -> None:
    add_template(theme, '{{ _("Empty") }}{{ _("Guessed") }}')
    catalogue = theme / "translations/ar/LC_MESSAGES/messages.po"
    more = '\nmsgid "Empty"\nmsgstr ""\n\n#, fuzzy\nmsgid "Guessed"\nmsgstr "x"\n'
    catalogue.write_text(catalogue.read_text(encoding="utf-8") + more, encoding="utf-8")
    (line,) = warnings(theme, "ar")
    assert "'Empty', 'Guessed'" in line
