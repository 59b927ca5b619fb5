"""From the clean lines of one language to a document."""

from __future__ import annotations

from datetime import date

from cms.importing.document import Block, Fields, KeyFigures, PageKind, RichText
from cms.importing.kind_fields import programme_fields, programme_lists, release_fields
from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.page_part import PagePart
from cms.importing.recognising.body import build_body
from cms.importing.recognising.broken_lines import join_broken
from cms.importing.recognising.captions import take_caption
from cms.importing.recognising.dateline import find_dateline
from cms.importing.recognising.head import is_date_line, read_head
from cms.importing.recognising.headings import mark_headings
from cms.importing.recognising.key_figures import find_figures
from cms.importing.recognising.kinds import guess_kind
from cms.importing.recognising.lead import take_lead
from cms.importing.recognising.lists import read_lists
from cms.importing.recognising.release_labels import release_type
from cms.importing.recognising.summary import take_summary
from cms.importing.recognising.suspects import doubt_suspects
from cms.importing.recognising.videos import mark_videos
from cms.importing.vocabulary import Vocabularies

_FEWEST_NEWS = 2  # beside the one in the head


def open_part(
    lang: str,
    lines: list[Line],
    report: Report,
    *,
    headline: str = "",
    day: date | None = None,
    kind: PageKind | None = None,
) -> PagePart:
    """Reads the head and guesses the kind, unless `kind` says it."""
    doubt_suspects(lines, report)
    lines = join_broken(lines, report)
    head, rest = read_head(lines, report, headline=headline)
    if day and not head.date:
        head.date = day
        report.done(0, f"date {day} from the page's data")
    return PagePart(lang, rest, head, report, kind or guess_kind(head, rest, lang, report))


def close_part(part: PagePart, vocabularies: Vocabularies) -> tuple[Fields, list[Block]]:
    """The fields and the body, as the part's kind has them."""
    fields, report = Fields(image_alt=part.image_alt), part.report
    part.lines = mark_videos(part.lines, report)
    fields.image_caption, part.lines = take_caption(part.lines, report)
    lines = _kind_lines(part, fields, vocabularies)
    _doubt_listing(lines, report)
    lines = read_lists(lines, report)
    if part.kind == "programme":
        lines = programme_lists(lines, fields, vocabularies, report)
    lines = mark_headings(lines, report)
    _doubt_end(lines, report)
    fields.summary, lines = take_summary(lines, part.kind, report)
    figures = find_figures(lines, report) if part.kind == "press_release" else ()
    if part.kind == "press_release":
        fields.lead, lines = take_lead(lines, part.lang, report)
    body = build_body(lines, part.lang, report)
    if figures:
        body.insert(0 if fields.lead else _after_lead(body), KeyFigures(figures))
    return fields, body


def _kind_lines(part: PagePart, fields: Fields, vocabularies: Vocabularies) -> list[Line]:
    """Fills the fields of the part's kind; the lines that are left for the body."""
    if part.kind == "press_release":
        return release_fields(part, fields, vocabularies)
    if part.head.date:
        part.report.doubt(0, f"a {part.kind} carries no date: {part.head.date} is not kept")
    if part.kind == "programme":
        return programme_fields(part, fields, vocabularies)
    return part.lines


def _doubt_listing(lines: list[Line], report: Report) -> None:
    """Many dates or labels are the list of a site's news, not one page of it."""
    dated = [line for line in lines if _begins_news(line.text)]
    if len(dated) >= _FEWEST_NEWS:
        report.doubt(dated[0].number, "looks like a list of several pages: import each by itself")


def _begins_news(text: str) -> bool:
    dateline = find_dateline(text)
    return bool(release_type(text) or (dateline and dateline.date) or is_date_line(text))


def _doubt_end(lines: list[Line], report: Report) -> None:
    last = next((line for line in reversed(lines) if not line.is_blank), None)
    if last and last.text.endswith(":"):
        report.doubt(
            last.number, "leads to something that the file does not hold: add it or remove the line"
        )


def _after_lead(body: list[Block]) -> int:
    return next((at + 1 for at, block in enumerate(body) if isinstance(block, RichText)), 0)
