"""A document in a list."""

from __future__ import annotations

from site_builder.contexts import Card
from site_builder.media import picture
from site_builder.reading.documents import Document
from site_builder.text import day
from site_builder.views import View

# Words for a template; the theme's catalogues translate them.
_LABELS = {
    "release": "Press release",
    "statement": "Statement",
    "speech": "Speech",
    "story": "Story",
    "video": "Video",
}


def card(document: Document, view: View) -> Card:
    data = document.data
    label = _LABELS.get(data.get("release_type", ""), "")
    return Card(
        link=view.link(document),
        kind=document.kind,
        summary=document.summary,
        date=day(data.get("date")),
        label=str(view.words.gettext(label)) if label else "",
        image=picture(view, data.get("image"), data.get("image_alt", "")),
    )
