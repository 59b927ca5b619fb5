"""What the search of each language finds: every document, the directory's services foremost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from site_builder.directory import FACETS, ORGANISATION
from site_builder.reading.bodies import Piece
from site_builder.reading.documents import Document
from site_builder.rich_text import plain_text
from site_builder.search import SearchEntry, build_index
from site_builder.search.entries import BODY, GOVERNORATE, GROUP, PLACE, PROVIDER, SERVICE
from site_builder.views import SEARCH_URL, Site, View, url_of

_LEFT_OUT = {"home", "section"}
_TEXTS = ("subhead", "description", "eligibility", "application_process", "notes")
_LISTS = ("required_documents", "donors", "partners")
_PLACES = ("address", "dateline_place")
_BESIDE_SERVICES = 0.6  # importance of other kinds: a release that names a service comes after it
_WEIGHTS = {"governorates": GOVERNORATE, "categories": SERVICE, "target-groups": GROUP}


def write_search_indexes(site: Site, output: Path) -> None:
    """One index for each language; it also finds what only another language has."""
    folder = output / SEARCH_URL.strip("/")
    folder.mkdir(parents=True, exist_ok=True)
    for code, view in site.views.items():
        build_index(entries(view), code, folder)


def entries(view: View) -> list[SearchEntry]:
    """The oldest first: a new document then changes little of the index."""
    found = [
        document
        for kind in view.catalogue.kinds
        if kind not in _LEFT_OUT
        for document in view.listed(kind)
    ]
    found.sort(key=lambda document: (document.published, document.translation_key))
    return [_entry(document, view) for document in found]


def _entry(document: Document, view: View) -> SearchEntry:
    return SearchEntry(
        url=url_of(document),
        title=document.title,
        kind=document.kind,
        language=document.lang,
        summary=document.summary or document.data.get("description", "").partition("\n\n")[0],
        fields=tuple(_fields(document, view)),
        facets=_facets(document, view),
        importance=1.0 if document.kind == "service" else _BESIDE_SERVICES,
    )


def _fields(document: Document, view: View) -> Iterator[tuple[str, float]]:
    data = document.data
    for source in FACETS:
        yield from (
            (text, _WEIGHTS[source.vocabulary])
            for text in _term_texts(source.vocabulary, data.get(source.field, ()), view)
        )
    yield from ((data[name], PLACE) for name in _PLACES if name in data)
    organisation = view.related(data.get("organisation"), ORGANISATION)
    if organisation is not None:
        yield organisation.title, PROVIDER
        yield organisation.data.get("acronym", ""), PROVIDER
    yield data.get("acronym", ""), SERVICE
    yield document.summary, BODY
    yield from ((data[name], BODY) for name in _TEXTS if name in data)
    yield from (("\n".join(data[name]), BODY) for name in _LISTS if name in data)
    yield "\n".join(_piece_texts(document.body)), BODY


def _term_texts(vocabulary: str, codes: Iterable[str], view: View) -> Iterator[str]:
    """Labels in every language and the other spellings."""
    known = view.content.vocabularies.get(vocabulary)
    for code in codes:
        if known is not None:
            yield from known.terms[code].labels.values()
            yield from known.terms[code].aliases


def _piece_texts(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        yield plain_text(piece.html)
        yield from (str(value) for value in piece.options.values() if isinstance(value, str))
        yield from (cell for row in piece.rows for cell in row)
        yield from _piece_texts(piece.pieces)


def _facets(document: Document, view: View) -> dict[str, tuple[tuple[str, str], ...]]:
    facets = {
        source.name: tuple(
            (term.code, term.label)
            for term in view.terms(source.vocabulary, document.data.get(source.field, ()))
        )
        for source in FACETS
    }
    organisation = view.related(document.data.get("organisation"), ORGANISATION)
    facets[ORGANISATION] = ((organisation.slug, organisation.title),) if organisation else ()
    return {name: terms for name, terms in facets.items() if terms}
