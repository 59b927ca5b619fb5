"""A proposal for the address of a page."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath

from cms.core.slugs import ascii_slug
from cms.importing.document import PageKind

_HASH = re.compile(r"^(?=.*\d)[0-9a-f]{6,}$")


def propose_slug(
    kind: PageKind, title: str, english_title: str, day: date | None, file: str
) -> tuple[str, str]:
    """The slug and, where a person should choose a better one, the reason."""
    name = kind.replace("_", "-")
    if english_title:
        return ascii_slug(english_title, fallback=name), ""
    if day:
        return f"{name}-{day:%Y-%m-%d}", "made from the date"
    words = [
        word
        for word in re.findall(r"[a-z0-9]+", PurePath(file).stem.lower())
        if not word.isdecimal() and not _HASH.match(word) and word not in ("ar", "en")
    ]
    if words:
        return ascii_slug(" ".join(words), fallback=name), "made from the file's name"
    if not title:
        return f"imported-{name}", "made without a headline"
    return ascii_slug(title, fallback=name, max_length=40), "made from the sound of the headline"
