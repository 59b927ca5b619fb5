"""Codes of new snippets: they never change, so no sound of another script becomes one."""

from __future__ import annotations

from cms.core.slugs import ascii_slug

_LONGEST = 50


def code_of(english: str, what: str) -> str:
    """From the English words, or `what` it is where there are none."""
    return ascii_slug(english, fallback=what, max_length=_LONGEST)
