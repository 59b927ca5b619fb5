"""Places where services are given and offices stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from site_builder.contexts import Label, TermLink
from site_builder.views import View

_CLOSE = 17  # of OpenStreetMap's zoom: the buildings of a street


@dataclass(frozen=True, slots=True)
class Location:
    """A place; of one that must not be known, only its name, city and governorate."""

    code: str
    name: Label
    address: Label | None  # street, building, landmark
    city: Label | None  # city, town or district
    governorate: TermLink
    directions: Label | None  # how to get there
    latitude: float | None  # degrees
    longitude: float | None
    geo_url: str  # "geo:36.34,43.13", which opens the reader's own map; "" when not known
    map_url: str  # the place on OpenStreetMap, to follow and not to load; "" likewise
    accessibility: tuple[TermLink, ...]


def locations(codes: Iterable[str], view: View) -> tuple[Location, ...]:
    """Those that are there."""
    found = (location(code, view) for code in codes)
    return tuple(it for it in found if it is not None)


def location(code: str, view: View) -> Location | None:
    data = view.snippet("location", code)
    if data is None:
        return None
    point = _point(data)
    return Location(
        code=code,
        name=view.label(data["names"]),
        address=view.optional_label(data.get("addresses")),
        city=view.optional_label(data.get("cities")),
        governorate=view.terms("governorates", (data["governorate"],))[0],
        directions=view.optional_label(data.get("directions")),
        latitude=point[0] if point else None,
        longitude=point[1] if point else None,
        geo_url=f"geo:{point[0]},{point[1]}" if point else "",
        map_url=_map_url(*point) if point else "",
        accessibility=view.terms("accessibility", data.get("accessibility", ())),
    )


def _point(data: Mapping[str, Any]) -> tuple[float, float] | None:
    """Half of a place is none."""
    is_known = "latitude" in data and "longitude" in data
    return (data["latitude"], data["longitude"]) if is_known else None


def _map_url(latitude: float, longitude: float) -> str:
    marker = f"mlat={latitude}&mlon={longitude}"
    return f"https://www.openstreetmap.org/?{marker}#map={_CLOSE}/{latitude}/{longitude}"
