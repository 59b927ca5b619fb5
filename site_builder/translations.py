"""A theme's words in one language, for one rendering at a time: nothing in the process is set."""

from __future__ import annotations

import gettext as stdlib_gettext
import io
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from markupsafe import Markup

from site_builder.errors import BuildError
from site_builder.formatting import Formatter

SOURCE_LANGUAGE = "en"  # the language the templates are written in


def catalogue_path(theme: Path, code: str) -> Path:
    return theme / "translations" / code / "LC_MESSAGES" / "messages.po"


def read_catalogue(path: Path, code: str) -> Catalog:
    """A catalogue as it is written."""
    try:
        with path.open("rb") as file:
            return read_po(file, locale=code, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        raise BuildError(f"{path}: is not a catalogue ({error}): mend it") from error


def load_translations(theme: Path, code: str) -> stdlib_gettext.NullTranslations:
    """The words of a theme in a language; those of the templates where it has none."""
    path = catalogue_path(theme, code)
    if not path.is_file():
        return stdlib_gettext.NullTranslations()
    catalogue = read_catalogue(path, code)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return stdlib_gettext.GNUTranslations(compiled)


@dataclass(frozen=True, slots=True)
class Words:
    """The gettext functions that a template is given; variables are escaped into the message."""

    translations: stdlib_gettext.NullTranslations
    format: Formatter

    def gettext(self, message: str, /, **variables: object) -> Markup:
        return _filled(self.translations.gettext(message), variables)

    def ngettext(self, singular: str, plural: str, num: int, /, **variables: object) -> Markup:
        text = self.translations.ngettext(singular, plural, num)
        return _filled(text, {"num": self.format.number(num), **variables})

    def pgettext(self, context: str, message: str, /, **variables: object) -> Markup:
        return _filled(self.translations.pgettext(context, message), variables)

    def npgettext(
        self, context: str, singular: str, plural: str, num: int, /, **variables: object
    ) -> Markup:
        text = self.translations.npgettext(context, singular, plural, num)
        return _filled(text, {"num": self.format.number(num), **variables})


def _filled(text: str, variables: dict[str, object]) -> Markup:
    message = Markup(text)  # noqa: S704 (messages come from the theme)
    return message % variables if variables else message.replace("%%", "%")
