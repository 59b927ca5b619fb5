"""The directory of services that the tests search, as the builder would hand it over."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from site_builder.search import SearchEntry
from site_builder.search.entries import BODY, GOVERNORATE, GROUP, PLACE, PROVIDER, SERVICE

HERE = Path(__file__).parent
WEIGHTS = {"category": SERVICE, "governorate": GOVERNORATE, "target-group": GROUP}
KINDS = {
    "service": {"ar": "خدمة", "en": "Service"},
    "programme": {"ar": "برنامج", "en": "Programme"},
}
Record = dict[str, Any]


@cache
def load(name: str) -> Record:
    """Read one of the YAML files beside this module."""
    content: Record = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return content


def entries(language: str) -> list[SearchEntry]:
    """The entries of one language's index, with what exists only in the other one."""
    return list(_entries(language))


def address(language: str, slug: str) -> str:
    """The address of a service's page."""
    return f"/{language}/services/{slug}/"


def _entries(language: str) -> Iterator[SearchEntry]:
    for service in load("corpus.yaml")["services"]:
        own = language if language in service else next(x for x in ("ar", "en") if x in service)
        text = service[own]
        facets = {
            **{name: _terms(name, service[name], language) for name in WEIGHTS},
            "organisation": ((service["organisation"], _organisation(service, language)),),
            "kind": ((service["kind"], KINDS[service["kind"]][language]),),
        }
        yield SearchEntry(
            url=address(own, service["slug"]),
            title=text["title"],
            kind=service["kind"],
            language=own,
            summary=text["text"],
            fields=tuple(_fields(service, text, own)),
            facets=facets,
        )


def _fields(service: Record, text: Record, language: str) -> Iterator[tuple[str, float]]:
    terms = load("corpus.yaml")["terms"]
    for facet, weight in WEIGHTS.items():
        for code in service[facet]:
            term = terms[facet][code]
            yield term[language], weight
            yield from ((alias, weight) for alias in term["aliases"])
    yield text["place"], PLACE
    yield text["text"], BODY
    acronym = load("corpus.yaml")["organisations"][service["organisation"]]["acronym"]
    yield f"{_organisation(service, language)} {acronym}", PROVIDER


def _organisation(service: Record, language: str) -> str:
    name: str = load("corpus.yaml")["organisations"][service["organisation"]][language]
    return name


def _terms(facet: str, codes: list[str], language: str) -> tuple[tuple[str, str], ...]:
    terms = load("corpus.yaml")["terms"][facet]
    return tuple((code, terms[code][language]) for code in codes)
