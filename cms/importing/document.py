"""A page read from a file: what a draft is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from cms.importing.notes import Note

PageKind = Literal["press_release", "programme", "page"]
Day = date  # a field of Fields has the name `date`
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
    as_of: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigures:
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Table:
    caption: str
    rows: tuple[tuple[str, ...], ...]  # the first is the header


@dataclass(frozen=True, slots=True)
class Part:
    heading: str
    html: str


@dataclass(frozen=True, slots=True)
class Accordion:
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Video:
    title: str  # "" where the page has none for it
    address: str


@dataclass(frozen=True, slots=True)
class Link:
    title: str
    address: str  # "" for one that no link may have


@dataclass(frozen=True, slots=True)
class Related:
    heading: str
    links: tuple[Link, ...]


Block = RichText | Heading | Quote | KeyFigures | Table | Accordion | Video | Related


@dataclass(frozen=True, slots=True)
class Contact:
    name: str
    role: str = ""
    phone: str = ""  # E.164
    email: str = ""


@dataclass(frozen=True, slots=True)
class Boilerplate:
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Component:
    title: str
    text: str = ""
    countries: tuple[str, ...] = ()  # ISO 3166-1


@dataclass(slots=True)
class Fields:
    """What a page carries beside its title and body; which of them it may depends on its kind."""

    summary: str = ""
    release_type: str = ""
    date: date | None = None
    dateline_place: str = ""
    subhead: str = ""
    lead: str = ""
    image_alt: str = ""
    image_caption: str = ""
    notes: str = ""
    boilerplates: list[Boilerplate] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    videos: list[Video] = field(default_factory=list)
    un_entities: list[str] = field(default_factory=list)  # codes, as in the lists below
    goals: list[str] = field(default_factory=list)
    compact_objectives: list[str] = field(default_factory=list)
    donors: list[str] = field(default_factory=list)
    partners: list[str] = field(default_factory=list)
    governorates: list[str] = field(default_factory=list)
    acronym: str = ""
    starts: Day | None = None
    ends: Day | None = None
    objectives: list[str] = field(default_factory=list)
    components: list[Component] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
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
