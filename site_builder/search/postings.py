"""From entries to postings: which stems stand in which entries, and how much they say there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log2

from site_builder.search.entries import BODY, PLACE, TITLE, SearchEntry
from site_builder.search.stems import bare, is_arabic, stem, unprefixed
from site_builder.search.stopwords import STOPWORDS
from site_builder.search.text import words

HALF = 1.5  # the weight at which a stem says half of what it can say about an entry
LENGTH_EFFECT = 0.4  # on a body. 0: long ones count like short ones, 1: in proportion
LEVELS = 15  # steps of a weight in a posting: four bits
PARTICLE_FACTOR = 0.8  # for a stem read out of a longer one
SHORTEST_REPAIRED = 3  # letters of the shortest word that a typing error is repaired to

Postings = dict[int, int]  # number of the entry: weight, 1 to LEVELS


@dataclass(frozen=True, slots=True)
class Analysis:
    """One entry, by itself: depends on no other entry."""

    weights: Mapping[str, float]  # of stems in the title, terms and places
    told: Mapping[str, float]  # of stems in everything else
    importance: float
    surface: frozenset[str]  # words as they stand in text, without articles
    length: int  # words


def analyse(entry: SearchEntry) -> Analysis:
    """Weigh an entry's stems."""
    occurrences: Counter[tuple[str, float]] = Counter()
    surface: set[str] = set()
    length = 0
    for text, weight in ((entry.title, TITLE), *entry.fields):
        found = words(text)
        length += len(found)
        if weight >= PLACE:  # تل عفر is also written تلعفر
            occurrences.update((stem(one + next_one), weight) for one, next_one in pairwise(found))
        for word, times in Counter(found).items():
            if word not in STOPWORDS:
                occurrences[stem(word), weight] += times
                surface.add(bare(word))
    weights: dict[str, float] = defaultdict(float)
    told: dict[str, float] = defaultdict(float)
    for (term, weight), times in occurrences.items():
        # However often a body repeats a word, it says less than a title that has it.
        (told if weight <= BODY else weights)[term] += weight * 2 * times / (times + 1)
    return Analysis(weights, told, entry.importance, frozenset(surface), length)


def invert(analyses: Sequence[Analysis]) -> dict[str, Postings]:
    """Postings of every stem."""
    usual = _usual_length(analysis.length for analysis in analyses)
    postings: dict[str, Postings] = defaultdict(dict)
    for number, analysis in enumerate(analyses):
        long = 1 - LENGTH_EFFECT + LENGTH_EFFECT * analysis.length / usual
        for term in {**analysis.weights, **analysis.told}:
            weight = analysis.weights.get(term, 0) + analysis.told.get(term, 0) / long
            said = analysis.importance * weight / (weight + HALF)
            postings[term][number] = max(1, round(LEVELS * said))
    _read_particles(postings)
    return dict(postings)


def surface_words(analyses: Iterable[Analysis]) -> list[str]:
    """All words that a typing error may be repaired to, sorted."""
    found = set().union(*(analysis.surface for analysis in analyses))
    return sorted(
        word for word in found if len(word) >= SHORTEST_REPAIRED and not word[0].isdigit()
    )


def _usual_length(lengths: Iterable[int]) -> float:
    """A power of two near the mean, so that one entry more or less changes no other's weights."""
    counted = list(lengths)
    mean = sum(counted) / max(1, len(counted))
    return 2.0 ** round(log2(max(1.0, mean)))


def _read_particles(postings: dict[str, Postings]) -> None:
    """Let entries that have ولدعم be found under دعم, if that is a stem of its own."""
    additions = [
        (rest, found)
        for term, found in postings.items()
        if is_arabic(term)
        for rest in unprefixed(term)
        if rest in postings
    ]
    # Taken before anything is added: a stem passes on its own entries only.
    copies = [(rest, dict(found)) for rest, found in additions]
    for rest, found in copies:
        for number, weight in found.items():
            lower = max(1, round(weight * PARTICLE_FACTOR))
            postings[rest][number] = max(lower, postings[rest].get(number, 0))
