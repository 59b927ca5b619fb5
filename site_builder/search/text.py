"""Text to search words: one spelling for what people write in many.

Twin of themes/bayan/js/text.js; tests/site_builder/search/vectors.json binds both.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

ONE_SPELLING = {
    "ىیےۍېێ": "ي",
    "ةەہھۃ": "ه",
    "ٱ": "ا",
    "کڪگ": "ك",
    "چ": "ج",
    "پ": "ب",
    "ڤ": "ف",
    "ۆۇۋ": "و",
    "ڕ": "ر",
    "ڵ": "ل",
    "ژ": "ز",
    "ς": "σ",  # noqa: RUF001 (folded, not mistaken)
    "ø": "o",
    "ł": "l",
    "ı": "i",  # noqa: RUF001 (folded, not mistaken)
}
DIGITS = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
# Tatweel, soft hyphen, joiners, direction controls: some type them, some do not.
DROPPED = re.compile(
    r"[ـ\u00ad\u061c\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]",
)
# So it is with hamza on the line; but ماء (water) without it is ما (what), which says nothing.
HAMZA = re.compile(r"((?:^|ال|لل|[^\u0620-\u06ff])[وبل]?ماء)|ء")
GROUPED_DIGITS = re.compile(r"([0-9])[,٬،](?=[0-9]{3}(?![0-9]))")
# Arabic letters and others are words of their own even where nothing stands between: لـIOM.
_ARABIC = r"[\u0620-\u06ff]"
WORD = re.compile(rf"(?:(?={_ARABIC})[^\W_])+|(?:(?!{_ARABIC})[^\W_])+")
LAST_SHARED_CODE = 0xFFFF  # beyond it, browsers and Python sort strings differently


class _Folds(dict[int, str | None]):
    """What becomes of each character, for str.translate; filled as characters are met."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        result: str | None = character
        if unicodedata.category(character).startswith("M") or DROPPED.match(character):
            result = None
        elif code > LAST_SHARED_CODE:
            result = " "
        self[code] = result
        return result


_FOLDS = _Folds()
for _variants, _letter in ONE_SPELLING.items():
    _FOLDS.update(dict.fromkeys(map(ord, _variants), _letter))
for _digits in DIGITS:
    _FOLDS.update({ord(digit): str(value) for value, digit in enumerate(_digits)})


def words(text: str) -> list[str]:
    """The words of a text, folded, in their order."""
    return [word for chunk in text.split() for word in _words(chunk)]


@lru_cache(maxsize=1 << 16)
def _words(chunk: str) -> tuple[str, ...]:
    folded = unicodedata.normalize("NFKD", chunk).lower().translate(_FOLDS)
    folded = HAMZA.sub(r"\1", folded)
    return tuple(WORD.findall(GROUPED_DIGITS.sub(r"\1", folded)))
