"""The catalogues: everything that the theme says, in every language, and nothing else."""

from __future__ import annotations

import re
import unicodedata
from gettext import c2py
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po

from site_builder.languages import get_language
from tests.themes.theme import LANGUAGES, TEMPLATES, TRANSLATIONS

BUILDER = Path(__file__).parents[2] / "site_builder"
PLACEHOLDER = re.compile(r"%\((\w+)\)s")
IN_LANGUAGES = pytest.mark.parametrize("language", LANGUAGES)


def read_catalogue(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return read_po(stream, abort_invalid=True)


def catalogue(language: str) -> Catalog:
    return read_catalogue(TRANSLATIONS / language / "LC_MESSAGES" / "messages.po")


def ids(messages: Catalog) -> set[tuple[object, str | None]]:
    return {(message.id, message.context) for message in messages if message.id}


def texts(message: Message) -> list[str]:
    """The translation: one text, or one for each plural form."""
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def extracted() -> set[tuple[object, str | None]]:
    """What the templates and the builder say, found as `pybabel extract` finds it."""
    with (TRANSLATIONS / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)
    found: set[tuple[object, str | None]] = set()
    for folder in (TEMPLATES, BUILDER):
        for _, _, message, _, context in extract_from_dir(folder, methods, options):
            found.add((message, context))
    return found


def test_the_template_of_the_catalogues_is_current() -> None:
    assert ids(read_catalogue(TRANSLATIONS / "messages.pot")) == extracted()


@IN_LANGUAGES
def test_a_catalogue_is_current_and_complete(language: str) -> None:
    messages = catalogue(language)
    assert ids(messages) == extracted()
    empty = [it.id for it in messages if it.id and (not it.string or it.fuzzy)]
    assert empty == []
    assert list(messages.obsolete) == []


def test_arabic_has_all_six_plural_forms() -> None:
    messages = catalogue("ar")
    assert messages.num_plurals == 6
    plurals = [texts(message) for message in messages if message.pluralizable]
    assert plurals
    assert [forms for forms in plurals if len(forms) != 6 or not all(forms)] == []


@pytest.mark.parametrize(
    ("number", "form"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3)],
)
def test_arabic_chooses_the_form_that_grammar_asks_for(number: int, form: int) -> None:
    assert c2py(catalogue("ar").plural_expr)(number) == form


@IN_LANGUAGES
def test_placeholders_are_those_of_the_message(language: str) -> None:
    for message in catalogue(language):
        sources = message.id if isinstance(message.id, (list, tuple)) else (message.id,)
        known = {name for source in sources for name in PLACEHOLDER.findall(source)}
        for text in texts(message):
            used = set(PLACEHOLDER.findall(text))
            assert used == known or (message.pluralizable and used <= known), message.id


@IN_LANGUAGES
def test_words_are_of_their_language_and_hold_no_markup(language: str) -> None:
    is_arabic = get_language(language).direction == "rtl"
    for text in (text for message in catalogue(language) if message.id for text in texts(message)):
        assert unicodedata.is_normalized("NFC", text)
        assert not re.search(r"[<>&\u200e\u200f\u202a-\u202e\u2066-\u2069\u0640]", text), text
        assert not (is_arabic and re.search(r"[A-Za-z,;?]", PLACEHOLDER.sub("", text))), text


def test_arabic_writes_tanwin_after_its_alif() -> None:
    before = "\N{ARABIC FATHATAN}\N{ARABIC LETTER ALEF}"
    assert [text for message in catalogue("ar") for text in texts(message) if before in text] == []
