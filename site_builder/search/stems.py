"""Light stems: the part of a word that its common forms share, in Arabic and in English.

Words are folded ones (site_builder.search.text). Which rules apply is known by a word's script, so
that English names on Arabic pages and acronyms anywhere are treated alike in every index.
Twin of themes/bayan/js/text.js; tests/site_builder/search/vectors.json binds both.
"""

from __future__ import annotations

import re
from functools import lru_cache

# The article with what is written on to it. بالغ and والد begin with the same letters by nature.
_ARTICLE = re.compile(
    r"^(?!بالغ|والد)(?:(?:[وف][بك]?|[بك])ال(?=...)|[وف]?لل(?=..)|ال(?=..))",
)
_ENDING = re.compile(r"^(.{3,}?)(?:ها|هم|ات|ان|ون|ين|[اهيت])$")
_ENGLISH = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"sses$", "ss"),
        (r"^(..+)ies$", r"\1y"),
        (r"^(..+[^sui])s$", r"\1"),
        (r"(lab|col|fav|neighb|harb|behavi|hon)our", r"\1or"),
        (r"ogramme", "ogram"),
        (r"tre$", "ter"),
        (r"^(...+)is(e|ed|ing|ation)$", r"\1iz\2"),
        (r"bility$", "bl"),
        (r"([st]ion)al$", r"\1"),
        (r"^(...+[rvw])al$", r"\1"),
        (r"^(..+[^aeiou])at(?:e|ed|ing|ion|or)$", r"\1"),
        (r"^(..+[st])ion$", r"\1"),
        (r"^(?=.{5})([^aeiouy]*[aeiouy].+?)(?:ing|ed)$", r"\1"),
        (r"^([^aeiouy]*[aeiouy].+?)ment$", r"\1"),
        (r"^(...+)e$", r"\1"),
        (r"([bdfglmnprt])\1$", r"\1"),
        (r"str$", "ster"),
        (r"^(..+[^aeiou])y$", r"\1i"),
    )
)


def is_arabic(word: str) -> bool:
    """Whether a word is written in Arabic letters."""
    return "\u0620" <= word[0] <= "\u06ff"


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """What a word is found under."""
    if is_arabic(word):
        return _until_settled(_ENDING, r"\1", bare(word))
    if not "a" <= word[0] <= "z":
        return word
    for pattern, replacement in _ENGLISH:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=1 << 16)
def bare(word: str) -> str:
    """A word without its article, and its ending kept."""
    return _until_settled(_ARTICLE, "", word)


def unprefixed(word: str) -> list[str]:
    """Stems a word may have if its first one or two letters are particles: ودعم, ولدعم → دعم.

    Only an index knows whether they are: بناء does not begin with a particle.
    """
    rests = []
    if re.match(r"[وفبلكس]...", word):
        rests.append(stem(word[1:]))
    if re.match(r"[وف][بلكس]...", word):
        rests.append(stem(word[2:]))
    return rests


def _until_settled(pattern: re.Pattern[str], replacement: str, word: str) -> str:
    while (shorter := pattern.sub(replacement, word)) != word:
        word = shorter
    return word
