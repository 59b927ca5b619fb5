"""Blocks resolve what they name, and vanish with the last of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from markupsafe import Markup

from site_builder.blocks import body
from site_builder.blocks.buttons import Button
from site_builder.contexts import Block, Label
from site_builder.languages import get_language
from site_builder.reading.bodies import Piece
from site_builder.site import Site

ENGLISH = get_language("en")
NOWHERE = "99999999-0000-4000-8000-000000000001"
ABOUT = "60000000-0000-4000-8000-000000000001"
DATA_NOTES = "60000000-0000-4000-8000-000000000003"


def shown(site: Site, *pieces: Piece, lang: str = "en") -> tuple[Block, ...]:
    document = site.catalogue.at(lang, "about")
    assert document is not None
    return body(replace(document, body=pieces), site.views[lang])


@pytest.mark.parametrize(
    "piece",
    [
        Piece("video", {"video": "gone"}),
        Piece("contact", {"contacts": ["gone"]}),
        Piece("people", {"people": ["gone"]}),
        Piece("related", {"pages": [NOWHERE]}),
        Piece("buttons", {"links": [{"title": "Go", "page": NOWHERE}]}),
        Piece("listing", {"lists": "story", "most": 3}),
        Piece("accordion", {"heading": "Questions"}),
    ],
    ids=lambda piece: piece.name,
)
def test_a_block_with_nothing_left_is_left_out(site: Site, piece: Piece) -> None:
    assert shown(site, piece) == ()


def test_what_is_gone_is_left_out_of_a_list(site: Site) -> None:
    (people,) = shown(site, Piece("people", {"people": ["gone", "karim-aziz"]}))
    assert [person.code for person in people.options.people] == ["karim-aziz"]
    (related,) = shown(site, Piece("related", {"pages": [NOWHERE, DATA_NOTES]}), lang="ar")
    assert [card.link.language.code for card in related.options.cards] == ["en"]


def test_a_quote_takes_its_speaker_from_the_person(site: Site) -> None:
    (quote,) = shown(site, Piece("quote", {"person": "layla-hassan"}, "<p>We came.</p>"))
    assert quote.options.speaker == Label("Layla Hassan", ENGLISH)
    assert quote.options.role == Label("Head of the centre", ENGLISH)
    assert quote.options.person.photo.alt
    assert quote.html == Markup("<p>We came.</p>")
    (anonymous,) = shown(site, Piece("quote", {"person": "gone"}, "<p>We came.</p>"))
    assert (anonymous.options.speaker, anonymous.options.person) == (None, None)


def test_buttons_say_where_they_lead(site: Site) -> None:
    links = [
        {"title": "About us", "page": ABOUT, "style": "primary"},
        {"title": "Notes", "page": DATA_NOTES},
        {"title": "Map", "url": "https://maps.example/", "style": "secondary"},
        {"title": "Here", "url": "https://rafidain.example/ar/"},
    ]
    (block,) = shown(site, Piece("buttons", {"links": links}), lang="ar")
    arabic = get_language("ar")
    assert block.options.links == (
        Button("About us", "/ar/about/", "primary", False, arabic),
        Button("Notes", "/en/about/data-notes/", "", False, ENGLISH),
        Button("Map", "https://maps.example/", "secondary", True, arabic),
        Button("Here", "https://rafidain.example/ar/", "", False, arabic),
    )


def test_a_listing_shows_the_latest(site: Site) -> None:
    (listing,) = shown(site, Piece("listing", {"lists": "publication", "most": 1}))
    assert listing.options.section.url == "/en/publications/"
    dates = [document.data["date"] for document in site.views["en"].listed("publication")]
    (newest,) = listing.options.cards
    assert newest.date.isoformat() == max(dates)


def test_a_chart_shows_its_numbers_as_the_page_writes_them(site: Site) -> None:
    rows = (("Month", "Women"), ("May", "1250"))
    (block,) = shown(site, Piece("chart", {"caption": "Visitors", "chart": "bar"}, rows=rows))
    assert block.rows == (("Month", "Women"), ("May", "1,250"))
    assert block.options.chart.series[0].points[0].value == 1250
