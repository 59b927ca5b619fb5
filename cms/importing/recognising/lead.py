"""The first paragraph of a release, which has a field of its own."""

from __future__ import annotations

from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.contacts import is_contact_line
from cms.importing.recognising.quotations import find_quotation

_SHORTEST = 40
_LONGEST = 1000


def take_lead(lines: list[Line], lang: str, report: Report) -> tuple[str, list[Line]]:
    """The lead and the other lines; no lead where the text begins with anything but a paragraph.

    The field is plain text: a paragraph with a link, bold words or a quotation stays in the body.
    """
    filled = [at for at, line in enumerate(lines) if not line.is_blank]
    if len(filled) < 2 or not _is_lead(lines[filled[0]], lang):
        report.doubt(0, "no lead: write the first paragraph, or move it there from the body")
        return "", lines
    first = filled[0]
    report.placed(lines[first].number, "lead", lines[first].text)
    return lines[first].text, [*lines[:first], *lines[first + 1 :]]


def _is_lead(line: Line, lang: str) -> bool:
    return (
        line.role is Role.TEXT
        and _SHORTEST <= len(line.text) <= _LONGEST
        and not line.links
        and not line.marks
        and "://" not in line.text
        and "www." not in line.text
        and "@" not in line.text
        and not line.text.endswith(":")
        and not is_contact_line(line)
        and find_quotation(line.text, lang) is None
    )
