"""A service in a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from site_builder.contexts import Label, Link, TermLink
from site_builder.reading.documents import Document
from site_builder.text import day, paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """A service in a list; its own words are in the language of its link."""

    link: Link
    organisation: Link | None
    summary: str  # one line, or the first paragraph of the description
    alert: str  # what people must know before they come
    categories: tuple[TermLink, ...]
    target_groups: tuple[TermLink, ...]
    governorates: tuple[TermLink, ...]
    cities: tuple[Label, ...]  # where its locations stand, but those named as the governorate is
    cost: str  # free, paid, unknown
    status: str  # active, inactive, defunct, temporarily closed
    phones: tuple[str, ...]  # E.164
    assured_date: date | None
    is_stale: bool  # it must be checked again


def service_cards(services: Iterable[Document], view: View) -> tuple[ServiceCard, ...]:
    return tuple(service_card(service, view) for service in services)


def service_card(document: Document, view: View) -> ServiceCard:
    data = document.data
    return ServiceCard(
        link=view.link(document),
        **facet_terms(document, view),
        organisation=view.related_link(data["organisation"], "organisation"),
        summary=data.get("summary") or paragraphs(data["description"])[0],
        alert=data.get("alert", ""),
        cities=_cities(data, view),
        cost=data["cost"],
        status=data["status"],
        phones=tuple(data.get("phones", ())),
        assured_date=day(data.get("assured_date")),
        is_stale=view.is_stale(document),
    )


def facet_terms(document: Document, view: View) -> dict[str, Any]:
    """The fields of a service that the directory is divided by."""
    data = document.data
    return {
        "categories": view.terms("categories", data["categories"]),
        "target_groups": view.terms("target-groups", data.get("target_groups", ())),
        "governorates": view.terms("governorates", data["governorates"]),
    }


def _cities(data: Mapping[str, Any], view: View) -> tuple[Label, ...]:
    """Each once."""
    places = (view.snippet("location", code) or {} for code in data.get("locations", ()))
    found = (view.optional_label(place.get("cities")) for place in places)
    governorates = {term.label for term in view.terms("governorates", data["governorates"])}
    labels = (label for label in found if label is not None and label.text not in governorates)
    return tuple(dict.fromkeys(labels))
