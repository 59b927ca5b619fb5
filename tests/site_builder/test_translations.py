"""A theme's words belong to one rendering; nothing in the process is set to a language."""

from __future__ import annotations

import gettext
from pathlib import Path

import pytest
from jinja2 import Environment
from markupsafe import Markup

from site_builder.errors import BuildError
from site_builder.formatting import Formatter
from site_builder.languages import get_language
from site_builder.translations import Words, load_translations
from tests.site_builder.conftest import TINY_THEME

COUNTED = '{{ ngettext("%(num)s service", "%(num)s services", count) }}'


def words(code: str, digits: str = "latin", theme: Path = TINY_THEME) -> Words:
    form = Formatter(get_language(code), "levantine", digits, "Asia/Baghdad")
    return Words(load_translations(theme, code), form)


@pytest.mark.parametrize(
    ("count", "arabic"),
    [
        (0, "لا خدمات"),
        (1, "خدمة واحدة"),
        (2, "خدمتان"),
        (3, "3 خدمات"),
        (11, "11 خدمة"),
        (100, "100 خدمة"),
        (103, "103 خدمات"),
        (1234, "1,234 خدمة"),
    ],
)
def test_arabic_has_six_plurals(count: int, arabic: str) -> None:
    assert words("ar").ngettext("%(num)s service", "%(num)s services", count) == arabic


def test_a_count_has_the_digits_of_the_site() -> None:
    form = words("ar", "arabic_indic").ngettext("%(num)s service", "%(num)s services", 11)
    assert form == "١١ خدمة"


def test_a_language_without_a_catalogue_has_the_words_of_the_templates() -> None:
    assert words("en").ngettext("%(num)s service", "%(num)s services", 1) == "1 service"
    assert words("en").gettext("Updated %(date)s", date="x") == "Updated x"


def test_variables_are_escaped_and_messages_are_not() -> None:
    assert words("en").gettext("<b>%(name)s</b>", name="<i>") == Markup("<b>&lt;i&gt;</b>")
    assert words("en").gettext("100%%") == Markup("100%")


def test_languages_can_be_rendered_in_turn_with_one_environment() -> None:
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    environment.newstyle_gettext = True  # type: ignore[attr-defined]
    template = environment.from_string(
        COUNTED + "; {% trans date=day %}Updated {{ date }}{% endtrans %}; {{ _('Press release') }}"
    )
    arabic, english, kurdish = (_names(code) for code in ("ar", "en", "ckb"))
    expected = {
        "ar": "3 خدمات; حُدّثت في &lt;; بيان صحفي",
        "en": "3 services; Updated &lt;; Press release",
        "ckb": "3 خزمەتگوزاری; نوێکراوەتەوە لە &lt;; Press release",
    }
    for _ in range(2):
        for code, names in (("ar", arabic), ("en", english), ("ckb", kurdish)):
            assert template.render(names, count=3, day="<") == expected[code]


def test_two_languages_can_be_rendered_at_once() -> None:
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    environment.newstyle_gettext = True  # type: ignore[attr-defined]
    template = environment.from_string("{% for count in counts %}" + COUNTED + " {% endfor %}")
    arabic = template.generate(_names("ar"), counts=[1, 2, 3])
    english = template.generate(_names("en"), counts=[1, 2, 3])
    pairs = list(zip(arabic, english, strict=True))
    assert "".join(one for one, _ in pairs).strip() == "خدمة واحدة خدمتان 3 خدمات"
    assert "".join(other for _, other in pairs).strip() == "1 service 2 services 3 services"


def _names(code: str) -> dict[str, object]:
    found = words(code)
    return {"gettext": found.gettext, "ngettext": found.ngettext}


def test_no_language_is_installed_in_the_process() -> None:
    words("ar").gettext("Press release")
    assert gettext.gettext("Press release") == "Press release"
    assert "_" not in vars(__import__("builtins"))


def test_a_catalogue_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "translations" / "ar" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "messages.po").write_bytes(b'msgid "a"\nmsgstr "\xff"\n')
    with pytest.raises(BuildError, match=r"messages\.po: is not a catalogue"):
        words("ar", theme=tmp_path)
