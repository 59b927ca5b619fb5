"""Every label of our own has its Arabic."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract
from babel.messages.pofile import PoFileError, read_po
from django.conf import settings
from django.utils.translation import gettext, override

from cms.core.catalogues import compile_catalogues

CMS = settings.CMS_DIR
FUNCTIONS = {"_": None, "gettext": None, "gettext_lazy": None}
# Labels that Wagtail has no Arabic for.
OF_WAGTAIL = {"- Select an option -"}
IN_TEMPLATES = re.compile(
    r"""{%\s*translate\s+"([^"]+)"|_\("([^"]+)"\)|{%\s*blocktranslate.*?%}(.*?){%\s*endblock"""
)


def labels() -> Iterator[str]:
    """What our code asks to be translated."""
    for file in CMS.rglob("*.py"):
        with file.open("rb") as source:
            for _line, text, _comments, _context in extract("python", source, FUNCTIONS):
                yield str(text)
    for file in CMS.rglob("*.html"):
        for found in IN_TEMPLATES.findall(file.read_text("utf-8")):
            yield re.sub(r"{{\s*(\w+)\s*}}", r"%(\1)s", "".join(found))


def catalogue() -> dict[str, str]:
    with (CMS / "locale/ar/LC_MESSAGES/django.po").open("rb") as file:
        return {str(message.id): str(message.string) for message in read_po(file) if message.id}


def test_every_label_is_translated_and_no_other() -> None:
    wanted, translated = set(labels()) | OF_WAGTAIL, catalogue()
    assert len(wanted) > 200
    assert wanted - set(translated) == set()
    assert set(translated) - wanted == set()
    assert [label for label, text in translated.items() if not text] == []


def test_a_translation_uses_what_its_label_is_given() -> None:
    given = re.compile(r"%\(\w+\)[sd]|%s")
    for label, text in catalogue().items():
        assert sorted(given.findall(label)) == sorted(given.findall(text)), label


def test_the_interface_speaks_arabic() -> None:
    with override("ar"):
        assert gettext("press release") == "بيان صحفي"


def test_a_catalogue_is_compiled_again_only_when_it_is_newer(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    written = source / "ar" / "LC_MESSAGES" / "django.po"
    written.parent.mkdir(parents=True)
    written.write_text('msgid "one"\nmsgstr "واحد"\n', "utf-8")
    compile_catalogues(source, target)
    compiled = target / "ar" / "LC_MESSAGES" / "django.mo"
    assert "واحد".encode() in compiled.read_bytes()
    compiled.write_bytes(b"")
    os.utime(compiled, (written.stat().st_mtime + 5,) * 2)
    compile_catalogues(source, target)
    assert compiled.read_bytes() == b""
    os.utime(compiled, (0, 0))
    compile_catalogues(source, target)
    assert compiled.read_bytes()


def test_a_broken_catalogue_stops_the_cms_with_its_reason(tmp_path: Path) -> None:
    written = tmp_path / "source" / "ar" / "LC_MESSAGES" / "django.po"
    written.parent.mkdir(parents=True)
    written.write_text('msgid "one\n', "utf-8")
    with pytest.raises(PoFileError, match="missing msgstr"):
        compile_catalogues(tmp_path / "source", tmp_path / "target")
