"""The search box and the ways into the directory of services."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.components.facets import Facet, facets
from site_builder.reading.bodies import Piece
from site_builder.views import View, url_of


@dataclass(frozen=True, slots=True)
class DirectoryBox:
    """The search box and the ways into the directory of services."""

    heading: str
    url: str  # of the directory
    search_url: str  # address of the search index's manifest
    facets: tuple[Facet, ...]
    total: int  # services in the whole directory


def options(piece: Piece, view: View) -> DirectoryBox | None:
    directory = view.directory
    if directory.section is None:
        return None
    return DirectoryBox(
        heading=piece.options.get("heading", ""),
        url=url_of(directory.section),
        search_url=view.search_url,
        facets=facets(view),
        total=len(directory.services),
    )
