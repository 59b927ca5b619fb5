"""Sections that follow a release or a programme: terms, notes to editors, standing paragraphs."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from cms.importing.document import Boilerplate
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.contacts import is_contact_line
from cms.importing.recognising.folding import fold
from cms.importing.recognising.section_headers import (
    ABOUT,
    LONGEST,
    NOTES,
    VOCABULARY,
    section_header,
)
from cms.importing.recognising.term_names import codes, find_terms
from cms.importing.vocabulary import Term, Vocabularies, code_of, plain

_NUMBER = re.compile(r"^(?:(?:sdg|gcm|goal|objective|الهدف|هدف)\s*)?(\d{1,2})\b(?:\s*[:.–-])?")
_NUMBERED = {"goals", "compact-objectives"}
_TAIL = 0.5


@dataclass(slots=True)
class Sections:
    terms: dict[str, list[str]] = field(default_factory=dict)  # codes by the section's name
    notes: str = ""
    boilerplates: list[Boilerplate] = field(default_factory=list)
    found: set[str] = field(default_factory=set)  # names of the headers that stand in the page


def take_sections(
    lines: list[Line], vocabularies: Vocabularies, report: Report, names: Container[str]
) -> tuple[Sections, list[Line]]:
    """The sections called `names` and the other lines."""
    return _SectionReader(vocabularies, report, names).read(lines)


class _SectionReader:
    def __init__(self, vocabularies: Vocabularies, report: Report, names: Container[str]) -> None:
        self.vocabularies, self.report, self.names = vocabularies, report, names
        self.sections = Sections()
        self.notes: list[str] = []
        self.about: list[tuple[Line, list[str]]] = []

    def read(self, lines: list[Line]) -> tuple[Sections, list[Line]]:
        kept, current = [], ""
        for at, line in enumerate(lines):
            header = section_header(lines, at)
            # “About …” at the beginning is the text itself.
            is_early = header in (NOTES, ABOUT) and at < len(lines) * _TAIL
            if header in self.names and not is_early:
                current = header
                self._open(header, line)
            elif line.is_blank or not current:
                kept.append(line)
            elif _ends(current, line):
                current = ""
                kept.append(line)
            else:
                self._take(current, line)
        self._close()
        return self.sections, kept

    def _open(self, header: str, line: Line) -> None:
        self.sections.found.add(header)
        if header == ABOUT:
            self.about.append((line, []))
        else:
            self.report.done(line.number, f"section “{header}”", line.text)

    def _take(self, section: str, line: Line) -> None:
        if section == NOTES:
            self.notes.append(line.text)
            self.report.placed(line.number, "notes", line.text)
        elif section == ABOUT:
            self.about[-1][1].append(line.text)
            self.report.placed(line.number, "boilerplates", line.text)
        else:
            self._term(section, line)

    def _term(self, section: str, line: Line) -> None:
        vocabulary = VOCABULARY[section]
        found = terms_of(line.text, section, self.vocabularies.get(vocabulary, ()))
        if not found:
            reason = f"not a term of the vocabulary {vocabulary}: choose by hand"
            self.report.doubt(line.number, reason, line.text)
            return
        self.report.done(line.number, f"{section}: {', '.join(found)}", line.text)
        listed = self.sections.terms.setdefault(section, [])
        listed += [code for code in found if code not in listed]

    def _close(self) -> None:
        self.sections.notes = "\n\n".join(self.notes)
        for line, texts in self.about:
            heading = line.text.strip(" :#*")
            if texts:
                self.report.placed(line.number, "boilerplates", line.text)
                self.sections.boilerplates.append(Boilerplate(heading, "\n\n".join(texts)))
            else:
                self.report.doubt(line.number, "heading without a text: left out", line.text)
        if "goals" in self.sections.found and "goals" not in self.sections.terms:
            reason = "the section of goals names none that is known: choose the goals by hand"
            self.report.doubt(0, reason)


def terms_of(text: str, section: str, terms: Sequence[Term]) -> list[str]:
    """The codes of a line that names terms and nothing else; [] if it says anything beside them."""
    if code := code_of(terms, text):
        return [code]
    if section in _NUMBERED:
        number = _NUMBER.match(fold(text))
        code = code_of(terms, number[1]) if number else ""
        return [code] if code else []
    named = find_terms(text, terms)
    rest = plain(text)
    for each in reversed(named):
        rest = rest[: each.start] + rest[each.end :]
    return codes(named) if not re.search(r"\w{4}", rest) else []


def _ends(section: str, line: Line) -> bool:
    if section in (NOTES, ABOUT):
        return is_contact_line(line)
    return line.role is Role.HEADING or len(line.text) > LONGEST or is_contact_line(line)
