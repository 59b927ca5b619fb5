"""Lists of words written as lines of text."""

from __future__ import annotations

import re


def word_list(text: str) -> list[str]:
    """The words and phrases of `text`, which `|` and line ends divide."""
    return [word.strip() for word in re.split(r"[|\n]", text) if word.strip()]
