"""Context of a press release."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from site_builder.contexts import Block, Link, PageContext, Picture, TermLink


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
