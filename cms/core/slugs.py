"""ASCII slugs from titles and file names in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from anyascii import anyascii

MAX_SLUG = 100
SLUG_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


def ascii_slug(text: str, *, fallback: str, max_length: int = 60) -> str:
    """A slug made from `text`, cut at a word where it can be; `fallback` if no letter is left."""
    # Tatweel and vowel signs are not read out; NFKC turns presentation forms into letters.
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKC", text)
        if letter != "ـ" and not unicodedata.combining(letter)
    )
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’`]", "", anyascii(plain).lower()))
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:max_length]
        if len(longer) > max_length:
            break
        slug = longer
    return slug or fallback


def first_free(slug: str, is_taken: Callable[[str], bool]) -> str:
    """`slug`, or `slug-2`, `slug-3`, ...: the first that is not taken."""
    candidate, number = slug, 1
    while is_taken(candidate):
        number += 1
        candidate = f"{slug[: MAX_SLUG - 5]}-{number}"
    return candidate
