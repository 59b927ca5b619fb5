"""Context of a press release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.blocks import body
from site_builder.contexts import Block, Link, PageContext, Picture, TermLink
from site_builder.media import picture
from site_builder.page_fields import page_fields
from site_builder.reading.documents import Document
from site_builder.text import paragraphs
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class PressContact:
    name: str
    role: str
    phone: str  # E.164
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PressReleasePage(PageContext):
    release_type: str  # release, statement, speech, story, video
    date: date
    dateline_place: str
    subhead: str
    image: Picture | None
    body: tuple[Block, ...]
    governorates: tuple[TermLink, ...]
    programmes: tuple[Link, ...]
    un_entities: tuple[TermLink, ...]
    goals: tuple[TermLink, ...]  # codes are the goals' numbers
    notes: tuple[str, ...]  # paragraphs
    contacts: tuple[PressContact, ...]


def context(document: Document, view: View) -> PressReleasePage:
    data = document.data
    return PressReleasePage(
        template="kinds/press_release.html",
        **page_fields(document, view),
        release_type=data["release_type"],
        date=date.fromisoformat(data["date"]),
        dateline_place=data.get("dateline_place", ""),
        subhead=data.get("subhead", ""),
        image=picture(view, data.get("image"), data.get("image_alt", "")),
        body=body(document, view),
        governorates=view.terms("governorates", data.get("governorates", ())),
        programmes=view.related_links(data.get("programmes", ()), "programme"),
        un_entities=view.terms("un-entities", data.get("un_entities", ())),
        goals=view.terms("goals", data.get("goals", ())),
        notes=paragraphs(data.get("notes", "")),
        contacts=tuple(
            PressContact(
                contact["name"],
                contact.get("role", ""),
                contact.get("phone", ""),
                contact.get("email", ""),
            )
            for contact in data.get("contacts", ())
        ),
    )
