"""Sample pages with the defects of old ones, and what words a parsed page holds."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from html import unescape
from pathlib import Path

from cms.importing.cleaning.arabic_letters import PERSIAN_LETTERS
from cms.importing.document import (
    Block,
    Heading,
    ImportedDocument,
    KeyFigures,
    Quote,
    RichText,
    Table,
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


def words_told(parsed: ParsedFile) -> str:
    """The bodies, and what the notes say was taken out of them."""
    bodies = [block_text(block) for each in parsed.documents for block in each.body]
    notes = [*parsed.notes, *(note for each in parsed.documents for note in each.notes)]
    return " ".join([*bodies, *(note.taken for note in notes)])


def reasons(document: ImportedDocument, kind: str = "doubt") -> str:
    return "\n".join(f"{note.line}: {note.reason}" for note in document.notes if note.kind == kind)


def outline(document: ImportedDocument) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in document.body if isinstance(block, Heading)]
