"""Context of a press release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.blocks import body
from site_builder.components.cards import type_name
from site_builder.components.terms import Goal, Partner, goals, partners
from site_builder.contexts import Block, Download, Link, PageContext, Picture, TermLink
from site_builder.media import download
from site_builder.page_fields import page_fields, page_picture
from site_builder.reading.documents import Document
from site_builder.snippets.boilerplate import Boilerplate, boilerplates
from site_builder.snippets.contact import Contact, contacts
from site_builder.snippets.person import Person, people
from site_builder.snippets.video import Video, videos
from site_builder.text import paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True, kw_only=True)
class PressReleasePage(PageContext):
    """Anything the press office puts out under a date."""

    release_type: str  # release, statement, speech, story, video
    label: str  # the type, translated
    date: date  # of the release
    dateline_place: str  # as the press office writes it
    subhead: str
    lead: tuple[str, ...]  # paragraphs
    image: Picture | None
    body: tuple[Block, ...]
    governorates: tuple[TermLink, ...]
    programmes: tuple[Link, ...]
    donors: tuple[Partner, ...]  # of what it is about
    un_entities: tuple[TermLink, ...]
    goals: tuple[Goal, ...]
    attachments: tuple[Download, ...]
    videos: tuple[Video, ...]
    notes: tuple[str, ...]  # paragraphs: notes to editors
    boilerplates: tuple[Boilerplate, ...]
    contacts: tuple[Contact, ...]  # whom journalists may call
    spokespeople: tuple[Person, ...]  # who may be quoted


def context(document: Document, view: View) -> PressReleasePage:
    data = document.data
    return PressReleasePage(
        template="kinds/press_release.html",
        **page_fields(document, view),
        release_type=data["release_type"],
        label=type_name(data["release_type"], view),
        date=date.fromisoformat(data["date"]),
        dateline_place=data.get("dateline_place", ""),
        subhead=data.get("subhead", ""),
        lead=paragraphs(data.get("lead", "")),
        image=page_picture(document, view),
        body=body(document, view),
        governorates=view.terms("governorates", data.get("governorates", ())),
        programmes=view.related_links(data.get("programmes", ()), "programme"),
        donors=partners(data.get("donors", ()), view),
        un_entities=view.terms("un-entities", data.get("un_entities", ())),
        goals=goals("goals", data.get("goals", ()), view),
        attachments=tuple(
            download(view, it["file"], it["title"]) for it in data.get("attachments", ())
        ),
        videos=videos(data.get("videos", ()), view),
        notes=paragraphs(data.get("notes", "")),
        boilerplates=boilerplates(data.get("boilerplates", ()), view),
        contacts=contacts(data.get("contacts", ()), view),
        spokespeople=people(data.get("spokespeople", ()), view),
    )
