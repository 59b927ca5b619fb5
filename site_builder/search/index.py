"""The index of one language: files a browser can search without a server.

`<language>.json` keeps its name and says which files hold what; everything else is in the folder
`<language>/`, named after its content, and may be cached for ever. docs/explanation/search.md has
the format.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from site_builder.bidi import bidi_plain
from site_builder.languages import get_language
from site_builder.search.entries import SearchEntry
from site_builder.search.files import HashedFolder, cut, encode
from site_builder.search.postings import LEVELS, Postings, analyse, invert, surface_words
from site_builder.search.stopwords import STOPWORDS

FORMAT = 1
CARDS_IN_FILE = 12


def build_index(entries: Iterable[SearchEntry], language: str, folder: Path) -> str:
    """Write the index of a language (its code) into a folder; return its manifest's file name.

    Entries are numbered in their order: put the oldest first, so that a new one at the end leaves
    most files as they are. The same entries give the same bytes.
    """
    listed = tuple(entries)
    analyses = [analyse(entry) for entry in listed]
    files = HashedFolder(folder / language)
    manifest = {
        "format": FORMAT,
        "language": language,
        "direction": get_language(language).direction,
        "entries": len(listed),
        "stop": sorted(STOPWORDS),
        "terms": _write_terms(invert(analyses), files),
        "words": files.write(surface_words(analyses)),
        "facets": files.write(_facets(listed)),
        "size": CARDS_IN_FILE,
        "cards": [
            files.write([_card(entry, language) for entry in listed[start : start + CARDS_IN_FILE]])
            for start in range(0, len(listed), CARDS_IN_FILE)
        ],
    }
    path = folder / f"{language}.json"
    path.write_bytes(encode(manifest))
    files.remove_others()
    return path.name


def _write_terms(postings: Mapping[str, Postings], files: HashedFolder) -> list[list[str]]:
    """Write the shards; return each one's first term and name."""
    encoded = ((term, _deltas(postings[term])) for term in sorted(postings))
    return [[next(iter(part), ""), files.write(part)] for part in cut(encoded)]


def _deltas(postings: Postings) -> list[int]:
    """Steps from one entry's number to the next, each with its weight in the lowest four bits."""
    numbers, previous = [], -1
    for number, weight in sorted(postings.items()):
        numbers.append((number - previous) * (LEVELS + 1) + weight)
        previous = number
    return numbers


def _facets(entries: Sequence[SearchEntry]) -> dict[str, list[list[object]]]:
    """Of each facet: code, label and the steps between its entries' numbers, sorted by code."""
    labels: dict[str, dict[str, str]] = {}
    members: dict[tuple[str, str], list[int]] = {}
    for number, entry in enumerate(entries):
        for name, terms in entry.facets.items():
            for code, label in terms:
                labels.setdefault(name, {}).setdefault(code, label)
                members.setdefault((name, code), []).append(number)
    return {
        name: [[code, labels[name][code], _steps(members[name, code])] for code in sorted(codes)]
        for name, codes in sorted(labels.items())
    }


def _steps(numbers: Sequence[int]) -> list[int]:
    return [number - previous for previous, number in zip((-1, *numbers), numbers, strict=False)]


def _card(entry: SearchEntry, language: str) -> list[str]:
    """What a result shows; with its language and direction if they are not the index's."""
    direction = get_language(entry.language).direction
    title, summary = bidi_plain(entry.title, direction), bidi_plain(entry.summary, direction)
    card = [entry.url, title, summary, entry.kind, entry.facts, entry.phone]
    return card if entry.language == language else [*card, entry.language, direction]
