"""Directories of any size: the tests' own needs again, in other towns and other words."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from site_builder.search import SearchEntry
from site_builder.search.entries import BODY, PLACE
from tests.site_builder.search import corpus

LETTERS = {"ar": "ابتجحدرسشصطعفقكلمنهوي", "en": "abcdefghiklmnoprstuvw"}
TOWNS = 120
WORDS_IN_BODY = 60


def grown(language: str, count: int) -> list[SearchEntry]:
    """Always the same entries for the same language and count."""
    return list(_grown(language, count))


def _grown(language: str, count: int) -> Iterator[SearchEntry]:
    chance = random.Random(f"{language} {count}")
    towns = [_word(chance, language) for _ in range(TOWNS)]
    # Words come as often as in any language: the n-th about 1/n times as often as the first.
    vocabulary = [_word(chance, language) for _ in range(40 * int(count**0.6) + 400)]
    frequency = list(accumulate(1 / rank for rank in range(1, len(vocabulary) + 1)))
    seeds = corpus.entries(language)
    for number in range(count):
        seed = seeds[number % len(seeds)]
        town = chance.choice(towns)
        body = chance.choices(vocabulary, cum_weights=frequency, k=WORDS_IN_BODY)
        summary = " ".join([*seed.summary.split()[:8], *body[:12]])
        yield replace(
            seed,
            url=f"{seed.url.rstrip('/')}-{number}/",
            title=f"{seed.title} {town}",
            summary=summary,
            fields=(*seed.fields, (town, PLACE), (" ".join(body), BODY)),
        )


def _word(chance: random.Random, language: str) -> str:
    return "".join(chance.choices(LETTERS[language], k=chance.randint(3, 9)))
