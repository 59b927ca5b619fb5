"""Sections that follow a release: UN entities, goals, notes to editors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.contacts import is_contact_line
from cms.importing.recognising.folding import fold
from cms.importing.vocabulary import Term, Vocabularies, code_of

_HEADERS = {
    "un-entities": (
        r"(?:un|united nations) (?:entities|agencies) (?:involved|participating|engaged)\b.{0,60}"
        r"|(?:كيانات|وكالات|هيئات) الامم المتحده (?:المشاركه|المعنيه|المنخرطه).{0,60}"
    ),
    "goals": (
        r"(?:the )?(?:sustainable development )?(?:goals|sdgs) (?:that )?(?:we |are )*"
        r"support(?:ing|ed)?\b.{0,60}"
        r"|(?:the )?(?:sustainable development goals|sdgs)"
        r"|الاهداف التي ندعمها.{0,60}|اهداف التنميه المستدامه"
    ),
    "notes": (
        r"(?:notes?|information) (?:to|for) (?:the )?editors?|editors?'?s? notes?"
        r"|background information"
        r"|ملاحظ(?:ات|ه) (?:الي |لل?)?(?:ال)?محرر(?:ين)?|معلومات (?:لل|الي ال)محررين"
        r"|about (?:the )?\S.{0,50}|نبذه عن \S.{0,50}"
    ),
}
_PATTERNS = {name: re.compile(pattern) for name, pattern in _HEADERS.items()}
_LONGEST = 90
_GOAL_NUMBER = re.compile(r"^(?:(?:sdg|goal|الهدف|هدف)\s*)?(\d{1,2})\b(?:\s*[:.–-])?")
_TAIL = 0.5


@dataclass(slots=True)
class Sections:
    un_entities: list[str] = field(default_factory=list)  # codes
    goals: list[str] = field(default_factory=list)  # codes
    notes: str = ""
    found: set[str] = field(default_factory=set)  # names of _HEADERS that stand in the page


def take_sections(
    lines: list[Line], vocabularies: Vocabularies, report: Report
) -> tuple[Sections, list[Line]]:
    """The sections and the other lines."""
    sections, kept, current = Sections(), [], ""
    held: list[Line] = []
    for at, line in enumerate(lines):
        header = _header(line)
        if header == "notes" and at < len(lines) * _TAIL:
            header = ""  # “About …” at the beginning is the text itself
        if header:
            current = header
            sections.found.add(header)
            report.done(line.number, f"section “{header}”", line.text)
        elif line.is_blank or not current:
            kept.append(line)
        elif _ends(current, line):
            current = ""
            kept.append(line)
        elif current == "notes":
            held.append(line)
            report.done(line.number, "note to editors", line.text)
        else:
            _take_term(line, current, sections, vocabularies.get(current, ()), report)
    sections.notes = "\n\n".join(line.text for line in held)
    if "goals" in sections.found and not sections.goals:
        report.doubt(0, "the section of goals names none that is known: choose the goals by hand")
    return sections, kept


def section_headers(lines: list[Line]) -> set[str]:
    """Names of the sections that only a release has."""
    return {_header(line) for line in lines} - {"", "notes"}


def _header(line: Line) -> str:
    if line.role not in (Role.TEXT, Role.HEADING) or len(line.text) > _LONGEST:
        return ""
    text = fold(line.text).strip(" :#*")
    return next((name for name, pattern in _PATTERNS.items() if pattern.fullmatch(text)), "")


def _ends(section: str, line: Line) -> bool:
    if section == "notes":
        return is_contact_line(line)
    return line.role is Role.HEADING or len(line.text) > _LONGEST or is_contact_line(line)


def _take_term(
    line: Line, name: str, sections: Sections, terms: Sequence[Term], report: Report
) -> None:
    codes = sections.goals if name == "goals" else sections.un_entities
    code = code_of(terms, line.text)
    if not code and name == "goals":
        number = _GOAL_NUMBER.match(fold(line.text))
        code = code_of(terms, number[1]) if number else ""
    if not code:
        report.doubt(line.number, f"not a term of the vocabulary {name}: choose by hand", line.text)
        return
    report.done(line.number, f"{name}: {code}", line.text)
    if code not in codes:
        codes.append(code)
