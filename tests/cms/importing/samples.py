"""Sample pages with the defects of old ones, and what words a parsed page holds."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from html import unescape
from pathlib import Path

from cms.importing.cleaning.arabic_letters import PERSIAN_LETTERS
from cms.importing.document import (
    Accordion,
    Block,
    Heading,
    ImportedDocument,
    KeyFigures,
    Quote,
    Related,
    RichText,
    Table,
    Video,
)
from cms.importing.page_parser import Options, ParsedFile, parse_file
from cms.importing.recognising.folding import fold
from cms.importing.vocabulary import Term

FIXTURES = Path(__file__).parent / "fixtures"
VOCABULARIES = {
    "un-entities": [
        Term("unicef", ("UNICEF", "United Nations Children's Fund", "اليونيسف")),
        Term("iom", ("IOM", "International Organization for Migration", "المنظمة الدولية للهجرة")),
    ],
    "goals": [
        Term("4", ("Quality Education", "التعليم الجيد", "SDG 4", "الهدف 4")),
        Term("16", ("Peace, Justice and Strong Institutions", "SDG 16")),
    ],
    "compact-objectives": [
        Term("5", ("Enhance availability of regular pathways", "GCM 5")),
        Term("21", ("Safe and dignified return", "GCM 21")),
    ],
    "partners": [
        Term("tariland", ("Government of Tariland", "حكومة طاريا", "TAR")),
        Term("boat-fund", ("Blue Boat Fund of the Two Banks", "صندوق القوارب الزرقاء")),
        Term("two-banks", ("Two Banks", "الضفتان")),
        Term("ferry-ministry", ("Ministry of Ferries", "وزارة العبّارات")),
    ],
    "governorates": [
        Term("basra", ("Basra", "البصرة")),
        Term("ninewa", ("Ninewa", "Nineveh", "نينوى")),
    ],
    "countries": [
        Term("GN", ("Guinea", "غينيا")),
        Term("GW", ("Guinea-Bissau", "غينيا بيساو")),
        Term("DZ", ("Algeria", "الجزائر")),
        Term("MA", ("Morocco", "المغرب")),
    ],
}


def parse(text: str, name: str = "page.txt", **options: object) -> ParsedFile:
    chosen = Options(**{"vocabularies": VOCABULARIES, **options})  # type: ignore[arg-type]
    return parse_file(text.encode(), name, chosen)


def parse_fixture(name: str, **options: object) -> ParsedFile:
    return parse((FIXTURES / name).read_text(encoding="utf-8"), name, **options)


def letters(text: str) -> Counter[str]:
    """How often each letter stands in `text`, spelling variants taken as one."""
    plain = unicodedata.normalize("NFKC", text).translate(str.maketrans(PERSIAN_LETTERS))
    return Counter(letter for letter in fold(plain) if letter.isalpha())


def plain_text(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", " ", html))


def block_text(block: Block) -> str:
    match block:
        case RichText(html):
            return plain_text(html)
        case Heading(text=text):
            return text
        case Quote(html, speaker, role):
            return f"{plain_text(html)} {speaker} {role}"
        case Table(caption, rows):
            return f"{caption} {' '.join(cell for row in rows for cell in row)}"
        case KeyFigures():
            return ""  # made from the text, which says it too
        case Accordion(parts):
            return " ".join(f"{part.heading} {plain_text(part.html)}" for part in parts)
        case Video(title, address):
            return f"{title} {address}"
        case Related(heading, links):
            return " ".join([heading, *(link.title for link in links)])


def field_text(document: ImportedDocument) -> str:
    """Words of the fields that hold them as they stood in the source."""
    fields = document.fields
    return " ".join(
        [
            *(fields.lead, fields.notes, fields.image_caption),
            *(f"{each.heading} {each.text}" for each in fields.boilerplates),
            *fields.objectives,
            *(f"{each.title} {each.text}" for each in fields.components),
            *(f"{each.title} {each.address}" for each in fields.videos),
        ]
    )


def words_told(parsed: ParsedFile) -> str:
    """The bodies, the fields, and what the notes say was taken out of both."""
    bodies = [block_text(block) for each in parsed.documents for block in each.body]
    fields = [field_text(each) for each in parsed.documents]
    notes = [*parsed.notes, *(note for each in parsed.documents for note in each.notes)]
    return " ".join([*bodies, *fields, *(note.taken for note in notes if not note.field)])


def reasons(document: ImportedDocument, kind: str = "doubt") -> str:
    return "\n".join(f"{note.line}: {note.reason}" for note in document.notes if note.kind == kind)


def outline(document: ImportedDocument) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in document.body if isinstance(block, Heading)]
