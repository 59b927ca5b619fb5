"""An invented mission site of any size, as data that each generator is given in its own format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from uuid import UUID

from benchmarks.words import body, sentence

LANGUAGES = ("ar", "en")
GOVERNORATES = ("baghdad", "basra", "ninewa", "anbar", "erbil", "duhok", "kirkuk", "diyala")
CATEGORIES = ("health", "education", "legal-aid", "shelter", "livelihoods")
PROGRAMMES = 10
ORGANISATIONS = 10
LATEST = date(2026, 6, 30)


@dataclass(frozen=True, slots=True)
class Item:
    """One document in one language."""

    kind: str  # programme, organisation, press_release, service
    number: int  # within its kind; a twin has the same
    language: str
    slug: str
    title: str
    summary: str
    body: str
    date: date
    governorate: str
    category: str
    programme: int
    organisation: int

    @property
    def key(self) -> str:
        """The translation_key, made of kind and number."""
        return translation_key(self.kind, self.number)


def translation_key(kind: str, number: int) -> str:
    return str(UUID(int=(sum(kind.encode()) << 80) + number))


def items(documents: int, seed: int = 1) -> Iterator[Item]:
    """Pairs in both languages, `documents` in all but at least 60; three releases to a service."""
    rest = max(documents, 60) // len(LANGUAGES) - PROGRAMMES - ORGANISATIONS
    services = rest // 4
    counts = {
        "programme": PROGRAMMES,
        "organisation": ORGANISATIONS,
        "press_release": rest - services,
        "service": services,
    }
    for kind, count in counts.items():
        for number in range(count):
            for language in LANGUAGES:
                yield _item(kind, number, language, Random(f"{seed} {kind} {number}"))


def _item(kind: str, number: int, language: str, random: Random) -> Item:
    return Item(
        kind=kind,
        number=number,
        language=language,
        date=LATEST - timedelta(days=number % 2000),
        governorate=random.choice(GOVERNORATES),
        category=random.choice(CATEGORIES),
        programme=random.randrange(PROGRAMMES),
        organisation=random.randrange(ORGANISATIONS),
        slug=f"{kind.replace('_', '-')}-{number}",
        title=f"{sentence(language, random, 6).rstrip('.')} {number}",
        summary=sentence(language, random),
        body=body(language, random) if kind != "service" else sentence(language, random),
    )
