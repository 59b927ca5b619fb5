"""The languages content is written in."""

from __future__ import annotations

from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from django.conf import settings


@dataclass(frozen=True, slots=True)
class ContentLanguage:
    code: str
    name: str  # in the language itself
    direction: str  # "rtl" or "ltr"


def direction(code: str) -> str:
    """ "rtl" or "ltr"; a language that Babel does not know is taken as "ltr"."""
    try:
        return Locale.parse(code.replace("-", "_")).text_direction
    except (UnknownLocaleError, ValueError):
        return "ltr"


def content_languages() -> list[ContentLanguage]:
    return [
        ContentLanguage(code, str(name), direction(code))
        for code, name in settings.WAGTAIL_CONTENT_LANGUAGES
    ]
