"""A document in a list."""

from __future__ import annotations

from collections.abc import Iterable

from site_builder.contexts import Card
from site_builder.media import picture
from site_builder.reading.documents import Document
from site_builder.renditions.shapes import CARD
from site_builder.text import day
from site_builder.views import View

# Words for a template; the theme's catalogues translate them.
TYPE_NAMES = {
    "release": "Press release",
    "statement": "Statement",
    "speech": "Speech",
    "story": "Story",
    "video": "Video",
    "displacement_round": "Displacement round",
    "report": "Report",
    "dashboard": "Dashboard",
    "map": "Map",
    "factsheet": "Factsheet",
    "dataset": "Dataset",
    "guide": "Guide",
}
GROUP_NAMES = {
    "displacement_round": "Displacement rounds",
    "report": "Reports",
    "dashboard": "Dashboards",
    "map": "Maps",
    "factsheet": "Factsheets",
    "dataset": "Datasets",
    "guide": "Guides",
}


def card(document: Document, view: View) -> Card:
    data = document.data
    return Card(
        link=view.link(document),
        kind=document.kind,
        summary=document.summary,
        date=day(data.get("date")),
        label=type_name(data.get("release_type") or data.get("publication_type") or "", view),
        image=picture(view, data.get("image"), _alt(document, view), shape=CARD),
    )


def _alt(document: Document, view: View) -> str:
    """Nothing where the text is of another language, which an attribute cannot say."""
    return document.data.get("image_alt", "") if document.lang == view.code else ""


def cards(documents: Iterable[Document], view: View) -> tuple[Card, ...]:
    return tuple(card(document, view) for document in documents)


def type_name(code: str, view: View) -> str:
    """The type of a release or of a publication in the page's language."""
    name = TYPE_NAMES.get(code, "")
    return str(view.words.gettext(name)) if name else ""


def group_name(code: str, view: View) -> str:
    """What publications of a type are together, in the page's language."""
    return str(view.words.gettext(GROUP_NAMES[code]))
