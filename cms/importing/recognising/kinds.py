"""The kind of page a text is, by its parts."""

from __future__ import annotations

import re

from cms.importing.document import PageKind
from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.recognising.components import is_components_header
from cms.importing.recognising.contacts import is_contact_line
from cms.importing.recognising.folding import fold
from cms.importing.recognising.head import Head
from cms.importing.recognising.objectives import is_objectives_header, items_below
from cms.importing.recognising.quotations import find_quotation
from cms.importing.recognising.section_headers import section_headers

_ENOUGH = 3
_PROGRAMME = re.compile(
    r"(?:برنامج|مشروع|مبادره|المبادره|صندوق|مصفوفه)\s.*"
    r"|.*\b(?:programme|program|project|initiative|fund|matrix)(?:\s*\([a-z-]+\))?"
)
_ABOUT_ONE = re.compile(
    r"(?:لمحه|نبذه|نظره)\s+(?:عامه\s+)?(?:عن|علي|حول)\s+(?:ال)?(?:برنامج|مشروع|مبادره|صندوق)\b.*"
    r"|(?:about|overview of|introduction to)\s+(?:the\s+)?.*"
    r"\b(?:programme|program|project|initiative|fund)\b.*"
)


def guess_kind(head: Head, lines: list[Line], lang: str, report: Report) -> PageKind:
    score, reasons = _release_score(head, lines, lang)
    if score >= _ENOUGH:
        report.done(0, f"taken as a press release: {', '.join(reasons)}")
        return "press_release"
    title = fold(head.headline)
    if not head.is_working_title and _PROGRAMME.fullmatch(title):
        report.done(0, "taken as a programme by its title")
        return "programme"
    if _ABOUT_ONE.fullmatch(title):
        if parts := _parts(lines):
            report.done(0, f"taken as a programme by its title and its {' and '.join(parts)}")
            report.doubt(0, "the title says “about”: a programme is called by its name")
            return "programme"
        report.doubt(0, "taken as a page; if it describes a programme: --kind programme")
    elif score:
        report.doubt(0, f"taken as a page, though it has a {reasons[0]}: else --kind press_release")
    return "page"


def _parts(lines: list[Line]) -> list[str]:
    """Those parts that a page about a programme has and an article about one has not."""
    are_there = {
        "objectives": any(
            is_objectives_header(line) and items_below(lines, at) > at + 1
            for at, line in enumerate(lines)
        ),
        "components": any(
            is_components_header(line) and items_below(lines, at) > at + 1
            for at, line in enumerate(lines)
        ),
    }
    return [name for name, is_there in are_there.items() if is_there]


def _release_score(head: Head, lines: list[Line], lang: str) -> tuple[int, list[str]]:
    signs = [
        (3, "label", bool(head.release_type)),
        (2, "date line", head.has_date_line),
        (2, "dateline", bool(head.place)),
        (1, "date in the dateline", bool(head.place and head.date)),
        (1, "quotation", any(find_quotation(line.text, lang) for line in lines)),
        (1, "contact at the end", any(map(is_contact_line, lines[-8:]))),
        (1, "section of UN entities or goals", bool(section_headers(lines))),
    ]
    found = [(weight, name) for weight, name, is_there in signs if is_there]
    return sum(weight for weight, _ in found), [name for _, name in found]
