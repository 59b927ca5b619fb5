"""A language of the site; its direction and its own name come from Babel."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError

Direction = Literal["rtl", "ltr"]


@dataclass(frozen=True, slots=True)
class Language:
    code: str  # as in content/site.yaml and in the HTML attribute lang
    direction: Direction
    native_name: str  # "العربية"


@cache
def get_language(code: str) -> Language:
    """Raise ValueError for a code that Babel does not know."""
    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(f"{code!r} is not a language that Babel knows") from error
    direction: Direction = "rtl" if locale.text_direction == "rtl" else "ltr"
    return Language(code, direction, locale.get_display_name() or code)
