"""What the search of each language finds: every document, the directory's services foremost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from site_builder.directory import FACETS, ORGANISATION
from site_builder.prose import prose
from site_builder.reading.bodies import Piece
from site_builder.reading.documents import Document
from site_builder.reading.references import Reference
from site_builder.rich_text import plain_text
from site_builder.search import SearchEntry, build_index
from site_builder.search.entries import (
    ALIAS,
    BODY,
    GOVERNORATE,
    GROUP,
    NOTE,
    PLACE,
    PROVIDER,
    SERVICE,
    SUMMARY,
)
from site_builder.site import Site
from site_builder.views import SEARCH_URL, View, url_of

_LEFT_OUT = {"home", "section"}
_BESIDE_SERVICES = 0.6  # importance of other kinds: a release that names a service comes after it
_TERMS = {
    "governorates": GOVERNORATE,
    "categories": SERVICE,
    "target-groups": GROUP,
    "documents": NOTE,
    "access": NOTE,
    "accessibility": NOTE,
}
_FIELDS = {"acronym": SERVICE, "other_names": SERVICE, "summary": SUMMARY, "dateline_place": PLACE}
# In the theme's words, as its components/service_names.html has them.
_STATES = {
    "inactive": "Not running at present",
    "defunct": "Closed for good",
    "temporarily closed": "Temporarily closed",
}
_UNSEARCHED = {"title", "assurer"}  # the index weighs the title itself; nobody looks for the other


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
        facts=_facts(document, view),
        phone=_phone(document, view),
        facets=_facets(document, view),
        importance=1.0 if document.kind == "service" else _BESIDE_SERVICES,
    )


def _facts(document: Document, view: View) -> str:
    """What decides whether to go there, as a card of the list says it."""
    if document.kind != "service":
        return ""
    say, data = view.words.gettext, document.data
    found = [say(_STATES[data["status"]])] if data["status"] in _STATES else []
    if data["cost"] == "free":
        found.append(say("Free"))
    if checked := data.get("assured_date"):
        day = view.format.date(date.fromisoformat(checked))
        found.append(say("Checked on %(date)s") % {"date": day})
    if view.is_stale(document):
        found.append(say("May be out of date"))
    return " · ".join(map(str, found))


def _phone(document: Document, view: View) -> str:
    phones = document.data.get("phones", ())
    return f"{phones[0]} {view.format.phone(phones[0])}" if phones else ""


def _fields(document: Document, view: View) -> Iterator[tuple[str, float]]:
    yield from _organisation_names(document, view)
    for reference in dict.fromkeys(document.references):
        if reference.sort == "term":
            yield from _term_texts(reference, document, view)
        elif reference.sort == "snippet":
            yield from _snippet_texts(reference, view)
    schema = view.content.schemas[document.kind]
    for name, field in schema.source["properties"].items():
        if name in document.data and name not in _UNSEARCHED:
            found = prose(field, document.data[name], schema.definitions)
            usual = NOTE if name.endswith("_note") else BODY
            yield from ((text, _FIELDS.get(name, usual)) for text in found)
    yield "\n".join(_piece_texts(document.body, view)), BODY


def _organisation_names(document: Document, view: View) -> Iterator[tuple[str, float]]:
    organisation = view.related(document.data.get("organisation"), ORGANISATION)
    if organisation is not None:
        yield organisation.title, PROVIDER
        yield organisation.data.get("acronym", ""), PROVIDER


def _term_texts(
    reference: Reference, document: Document, view: View
) -> Iterator[tuple[str, float]]:
    """Labels in every language and the other spellings."""
    term = view.content.vocabularies[reference.target].terms[reference.value]
    weight = _TERMS.get(reference.target, BODY)
    if reference.target == "governorates":  # one of many says little of each
        weight /= sum(it.target == reference.target for it in set(document.references)) ** 0.5
    yield from ((text, weight) for text in term.labels.values())
    yield from ((text, min(weight, ALIAS)) for text in term.aliases)


def _snippet_texts(reference: Reference, view: View) -> Iterator[tuple[str, float]]:
    """The texts of a person, a place…, in every language."""
    data = view.snippet(reference.target, reference.value)
    schema = view.content.schemas[reference.target]
    weight = PLACE if reference.target == "location" else BODY
    if data is not None:
        yield from ((text, weight) for text in prose(schema.source, data, schema.definitions))


def _piece_texts(pieces: Iterable[Piece], view: View) -> Iterator[str]:
    for piece in pieces:
        yield plain_text(piece.html)
        schema = view.content.schemas.block(piece.name)
        if schema is not None:
            yield from prose(schema.source, piece.options, schema.definitions)
        yield piece.options.get("text", "") if piece.name == "heading" else ""
        yield from (cell for row in piece.rows for cell in row)
        yield from _piece_texts(piece.pieces, view)


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
    section = view.section(document.kind)
    facets["kind"] = ((document.kind, section.title),) if section else ()
    return {name: terms for name, terms in facets.items() if terms}
