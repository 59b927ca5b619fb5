"""A page read from a file: what a draft is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from cms.importing.notes import Note

PageKind = Literal["press_release", "programme", "page"]
KINDS: tuple[PageKind, ...] = ("press_release", "programme", "page")


@dataclass(frozen=True, slots=True)
class RichText:
    html: str  # p, br, ul, ol, li, a, b and i only


@dataclass(frozen=True, slots=True)
class Heading:
    level: int  # 2 or 3
    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    html: str
    speaker: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    value: float | int
    label: str


@dataclass(frozen=True, slots=True)
class KeyFigures:
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    caption: str
    rows: tuple[tuple[str, ...], ...]  # the first is the header


Block = RichText | Heading | Quote | KeyFigures | Table


@dataclass(frozen=True, slots=True)
class Contact:
    name: str
    role: str = ""
    phone: str = ""  # E.164
    email: str = ""


@dataclass(slots=True)
class Fields:
    """What a page carries beside its title and body; which of them it may depends on its kind."""

    summary: str = ""
    release_type: str = ""
    date: date | None = None
    dateline_place: str = ""
    subhead: str = ""
    notes: str = ""
    contacts: list[Contact] = field(default_factory=list)
    un_entities: list[str] = field(default_factory=list)  # codes
    goals: list[str] = field(default_factory=list)  # codes
    website: str = ""


@dataclass(slots=True)
class ImportedDocument:
    kind: PageKind
    lang: str
    title: str
    slug: str  # a proposal; the draft's may differ where this one is taken
    fields: Fields
    body: list[Block]
    notes: list[Note]
