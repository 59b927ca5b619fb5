"""Languages that people speak, such as those in which a service is given."""

from __future__ import annotations

import re

from babel import Locale
from django.utils.translation import get_language

from cms.core.fields.choices import Choices, CodesField

# What a box is offered for; a record that comes from elsewhere may name others.
SPOKEN = ("ar", "ckb", "kmr", "en", "syr", "tr", "fa", "fr")


def language_name(code: str) -> str:
    """The language's name in the interface's language, or its code."""
    locale = Locale.parse((get_language() or "en").replace("-", "_"))
    return locale.languages.get(code, code)


def spoken_languages() -> list[tuple[str, str]]:
    return [(code, language_name(code)) for code in SPOKEN]


class LanguagesField(CodesField):
    """Language codes."""

    pattern = re.compile(r"[a-z]{2,3}")
    is_open = True

    def codes(self) -> Choices:
        return spoken_languages()
