"""Languages that people speak, such as those in which a service is given."""

from __future__ import annotations

import re

from babel import Locale
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cms.core.fields.choices import Choices, CodesField

# Languages that Babel has no name for.
OWN_NAMES = {"kmr": _("Northern Kurdish")}
# What a box is offered for; a record that comes from elsewhere may name others.
SPOKEN = ("ar", "ckb", "kmr", "en", "syr", "tr", "fa", "fr")


def language_name(code: str) -> str:
    """The language's name in the interface's language, or its code."""
    locale = Locale.parse((get_language() or "en").replace("-", "_"))
    return str(locale.languages.get(code) or OWN_NAMES.get(code, code))


def spoken_languages() -> list[tuple[str, str]]:
    return [(code, language_name(code)) for code in SPOKEN]


class LanguagesField(CodesField):
    """Language codes."""

    pattern = re.compile(r"[a-z]{2,3}")
    is_open = True

    def codes(self) -> Choices:
        return spoken_languages()
