"""From the clean lines of one language to a document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from cms.importing.document import Block, Fields, KeyFigures, PageKind, RichText
from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.recognising.body import build_body
from cms.importing.recognising.broken_lines import join_broken
from cms.importing.recognising.contacts import take_contacts
from cms.importing.recognising.dateline import find_dateline
from cms.importing.recognising.head import Head, is_date_line, read_head
from cms.importing.recognising.headings import CAPTION, mark_headings
from cms.importing.recognising.key_figures import find_figures
from cms.importing.recognising.kinds import guess_kind
from cms.importing.recognising.lists import read_lists
from cms.importing.recognising.release_labels import release_type
from cms.importing.recognising.sections import take_sections
from cms.importing.recognising.summary import take_summary
from cms.importing.recognising.suspects import doubt_suspects
from cms.importing.vocabulary import Vocabularies

_FEWEST_NEWS = 2  # beside the one in the head
_WEBSITE = re.compile(
    r"https?://[^\s<>\"«»،؛]*[^\s<>\"«»،؛.,)]|www\.[^\s<>\"«»،؛]*[^\s<>\"«»،؛.,)]"
)


@dataclass(slots=True)
class Part:
    """One language of a file."""

    lang: str
    lines: list[Line]
    head: Head
    report: Report
    kind: PageKind


def open_part(
    lang: str,
    lines: list[Line],
    report: Report,
    *,
    headline: str = "",
    day: date | None = None,
    kind: PageKind | None = None,
) -> Part:
    """Reads the head and guesses the kind, unless `kind` says it."""
    doubt_suspects(lines, report)
    lines = join_broken(lines, report)
    head, rest = read_head(lines, report, headline=headline)
    if day and not head.date:
        head.date = day
        report.done(0, f"date {day} from the page's data")
    return Part(lang, rest, head, report, kind or guess_kind(head, rest, lang, report))


def close_part(part: Part, vocabularies: Vocabularies) -> tuple[Fields, list[Block]]:
    """The fields and the body, as the part's kind has them."""
    fields = Fields()
    lines = part.lines
    if part.kind == "press_release":
        lines = _release(part, fields, vocabularies)
    elif part.head.date:
        part.report.doubt(0, f"a {part.kind} carries no date: {part.head.date} is not kept")
    _doubt_listing(lines, part.report)
    lines = mark_headings(read_lists(lines, part.report), part.report)
    if part.kind == "programme":
        fields.website = _website(lines)
        part.report.doubt(0, "the draft calls the programme active: set its status and dates")
    _doubt_captions(lines, part.report)
    _doubt_end(lines, part.report)
    fields.summary, lines = take_summary(lines, part.kind, part.report)
    body = build_body(lines, part.lang, part.report)
    if part.kind == "press_release" and (figures := find_figures(lines, part.report)):
        body.insert(_after_lead(body), KeyFigures(figures))
    return fields, body


def _release(part: Part, fields: Fields, vocabularies: Vocabularies) -> list[Line]:
    head = part.head
    sections, lines = take_sections(part.lines, vocabularies, part.report)
    are_signed = bool(sections.found - {"notes"})
    fields.contacts, lines = take_contacts(lines, part.lang, part.report, are_signed=are_signed)
    fields.un_entities, fields.goals, fields.notes = (
        sections.un_entities,
        sections.goals,
        sections.notes,
    )
    fields.release_type = head.release_type or "release"
    fields.date, fields.dateline_place, fields.subhead = head.date, head.place, head.subhead
    return lines


def _doubt_listing(lines: list[Line], report: Report) -> None:
    """Many dates or labels are the list of a site's news, not one page of it."""
    dated = [line for line in lines if _begins_news(line.text)]
    if len(dated) >= _FEWEST_NEWS:
        report.doubt(dated[0].number, "looks like a list of several pages: import each by itself")


def _begins_news(text: str) -> bool:
    dateline = find_dateline(text)
    return bool(release_type(text) or (dateline and dateline.date) or is_date_line(text))


def _doubt_captions(lines: list[Line], report: Report) -> None:
    for line in lines:
        if CAPTION.match(line.text):
            report.doubt(line.number, "words under a picture: add the picture or remove the line")


def _doubt_end(lines: list[Line], report: Report) -> None:
    last = next((line for line in reversed(lines) if not line.is_blank), None)
    if last and last.text.endswith(":"):
        report.doubt(
            last.number, "leads to something that the file does not hold: add it or remove the line"
        )


def _after_lead(body: list[Block]) -> int:
    return next((at + 1 for at, block in enumerate(body) if isinstance(block, RichText)), 0)


def _website(lines: list[Line]) -> str:
    found = next((match for line in lines if (match := _WEBSITE.search(line.text))), None)
    if not found:
        return ""
    return found.group() if found.group().startswith("http") else f"https://{found.group()}"
