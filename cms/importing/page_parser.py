"""The recipe: the bytes of a file to one document, or to two where it holds both languages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePath

from cms.importing.addresses import propose_slug
from cms.importing.cleaning.digits import DigitStyle
from cms.importing.cleaning.recipe import clean_language, clean_source
from cms.importing.document import ImportedDocument, PageKind
from cms.importing.document_builder import close_part, open_part
from cms.importing.lines import Line
from cms.importing.lost_links import tell_lost_links, tell_lost_marks
from cms.importing.notes import Note, Report
from cms.importing.number_parity import doubt_numbers
from cms.importing.page_part import PagePart
from cms.importing.reading.decoding import UnreadableError, decode
from cms.importing.reading.html_lines import looks_like_html, read_html
from cms.importing.reading.html_page import HtmlPage
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.languages import language_of, split_languages
from cms.importing.shared_fields import share_fields
from cms.importing.vocabulary import Vocabularies

HTML_ENDINGS = (".html", ".htm", ".xhtml")
_LONGEST_TITLE = 255


@dataclass(frozen=True, slots=True)
class Options:
    lang: str = ""  # "" tells the language from the letters
    kind: PageKind | None = None  # None guesses
    digit_style: DigitStyle = "latin"
    vocabularies: Vocabularies = field(default_factory=dict)


@dataclass(slots=True)
class ParsedFile:
    encoding: str
    documents: list[ImportedDocument]
    notes: list[Note]  # about the file as a whole


def parse_file(data: bytes, name: str, options: Options) -> ParsedFile:
    """Raises UnreadableError. `name` is the file's. A pair has one kind, slug and date."""
    report = Report()
    decoded = decode(data)
    if decoded.doubt:
        report.doubt(0, decoded.doubt)
    page = _read(decoded.text, name)
    report.add(page.notes)
    lines = clean_source(page.lines, report)
    if not any(line.text or line.rows for line in lines):
        raise UnreadableError("holds no text beside menus and furniture")
    parts = {options.lang: lines} if options.lang else split_languages(lines, report)
    opened = [
        _open(lang, part, page, options, is_only=len(parts) == 1) for lang, part in parts.items()
    ]
    documents = _documents(opened, name, options)
    tell_lost_links(lines, documents, report)
    tell_lost_marks(lines, documents, report)
    return ParsedFile(decoded.encoding, documents, report.notes)


def _read(text: str, name: str) -> HtmlPage:
    is_html = PurePath(name).suffix.lower() in HTML_ENDINGS or looks_like_html(text)
    return read_html(text) if is_html else HtmlPage(lines=read_text(text))


def _open(
    lang: str, lines: list[Line], page: HtmlPage, options: Options, *, is_only: bool
) -> PagePart:
    report = Report()
    lines = clean_language(lines, lang, options.digit_style, report)
    is_mine = is_only or language_of(page.headline) == lang
    part = open_part(
        lang,
        lines,
        report,
        headline=page.headline if is_mine else "",
        day=_day(page.date),
        kind=options.kind,
    )
    if is_only or language_of(page.image_alt) == lang:
        part.image_alt = page.image_alt
    return part


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _documents(parts: list[PagePart], name: str, options: Options) -> list[ImportedDocument]:
    kind = _one_kind(parts)
    english = next(
        (
            part.head.headline
            for part in parts
            if part.lang == "en" and not part.head.is_working_title
        ),
        "",
    )
    for part in parts:
        part.kind = kind
    _share_date(parts)
    doubt_numbers(parts)
    documents = [_document(part, name, english, options) for part in parts]
    share_fields(documents)
    return documents


def _one_kind(parts: list[PagePart]) -> PageKind:
    """Both languages of a pair are of one kind, the more special one."""
    kinds = {part.kind for part in parts}
    order: tuple[PageKind, ...] = ("press_release", "programme", "page")
    return next(kind for kind in order if kind in kinds)


def _share_date(parts: list[PagePart]) -> None:
    days = {part.head.date for part in parts if part.head.date}
    if len(days) > 1:
        shown = " and ".join(sorted(str(day) for day in days))
        parts[0].report.doubt(0, f"the two languages have different dates: {shown}")
    for part in parts:
        part.head.date = part.head.date or next(iter(sorted(days)), None)


def _document(part: PagePart, name: str, english: str, options: Options) -> ImportedDocument:
    fields, body = close_part(part, options.vocabularies)
    title = part.head.headline
    if len(title) > _LONGEST_TITLE:
        part.report.doubt(0, f"the headline was too long for a title and was cut: {title}")
        title = title[: _LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
    if part.kind == "press_release" and not part.head.date:
        part.report.doubt(0, "no date: the draft has the day of the import, choose the release's")
    headline = "" if part.head.is_working_title else title
    slug, reason = propose_slug(part.kind, headline, english, part.head.date, name)
    if reason:
        part.report.doubt(0, f"address {reason}: choose a better one before publishing")
    return ImportedDocument(part.kind, part.lang, title, slug, fields, body, part.report.notes)
