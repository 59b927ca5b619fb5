"""The fields that a release and a programme have beside the body."""

from __future__ import annotations

import re

from cms.importing.document import Fields
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.page_part import PagePart
from cms.importing.recognising.components import take_components
from cms.importing.recognising.contacts import take_contacts
from cms.importing.recognising.key_figures import find_figures
from cms.importing.recognising.objectives import take_objectives
from cms.importing.recognising.partners import find_partners
from cms.importing.recognising.periods import find_period
from cms.importing.recognising.section_headers import ABOUT, NOTES
from cms.importing.recognising.sections import Sections, take_sections
from cms.importing.recognising.term_names import codes, find_terms
from cms.importing.recognising.videos import take_videos
from cms.importing.video_addresses import video_address
from cms.importing.vocabulary import Vocabularies, plain

_OF_RELEASES = {"un-entities", "goals", "donors", NOTES, ABOUT}
_OF_PROGRAMMES = {"goals", "compact-objectives", "donors", "partners"}
_WEBSITE = re.compile(
    r"https?://[^\s<>\"«»،؛]*[^\s<>\"«»،؛.,)]|www\.[^\s<>\"«»،؛]*[^\s<>\"«»،؛.,)]"
)
_ACRONYM = re.compile(r"\(([A-Z][A-Za-z&-]{1,11})\)\s*$")
_COMPACT = re.compile(r"\bglobal compact\b|(?<!\w)[لب]?لاتفاق العالمي|الاتفاق العالمي")
_MOST_GOVERNORATES = 6


def release_fields(part: PagePart, fields: Fields, vocabularies: Vocabularies) -> list[Line]:
    """Fills `fields`; the lines that are left for the body."""
    head = part.head
    # First: no section or contact may take the title of a video and leave its address.
    fields.videos, lines = take_videos(part.lines)
    sections, lines = take_sections(lines, vocabularies, part.report, _OF_RELEASES)
    are_signed = bool(sections.found - {NOTES, ABOUT})
    fields.contacts, lines = take_contacts(lines, part.lang, part.report, are_signed=are_signed)
    fields.un_entities = sections.terms.get("un-entities", [])
    fields.goals = sections.terms.get("goals", [])
    fields.notes, fields.boilerplates = sections.notes, sections.boilerplates
    fields.release_type = head.release_type or "release"
    fields.date, fields.dateline_place, fields.subhead = head.date, head.place, head.subhead
    _partners(lines, sections, fields, vocabularies, part.report, has_partners=False)
    fields.governorates = _governorates(head.headline, lines, vocabularies, part.report)
    return lines


def programme_fields(part: PagePart, fields: Fields, vocabularies: Vocabularies) -> list[Line]:
    """Fills `fields`; the lines that are left for the body."""
    report = part.report
    fields.videos, lines = take_videos(part.lines)
    sections, lines = take_sections(lines, vocabularies, report, _OF_PROGRAMMES)
    fields.contacts, lines = take_contacts(lines, part.lang, report)
    _partners(lines, sections, fields, vocabularies, report, has_partners=True)
    fields.governorates = _governorates(part.head.headline, lines, vocabularies, report)
    fields.goals = sections.terms.get("goals", [])
    fields.compact_objectives = sections.terms.get("compact-objectives", [])
    _doubt_compact(lines, fields, report)
    period = find_period(lines, report)
    fields.starts, fields.ends = period.starts, period.ends
    acronym = _ACRONYM.search(part.head.headline)
    fields.acronym = acronym[1] if acronym else ""
    fields.figures = list(find_figures(lines, report))
    fields.website = _website(lines)
    report.doubt(0, "the draft calls the programme active: set its status and dates")
    return lines


def programme_lists(
    lines: list[Line], fields: Fields, vocabularies: Vocabularies, report: Report
) -> list[Line]:
    """Fills the fields that hold what was a list; the lines that are left for the body."""
    fields.components, lines = take_components(lines, vocabularies.get("countries", ()), report)
    fields.objectives, lines = take_objectives(lines, report)
    return lines


def _partners(
    lines: list[Line],
    sections: Sections,
    fields: Fields,
    vocabularies: Vocabularies,
    report: Report,
    *,
    has_partners: bool,
) -> None:
    """Donors and, where the kind has them, partners: of their sections, then of the text."""
    named = find_partners(lines, vocabularies.get("partners", ()))
    fields.donors = _united(sections.terms.get("donors", []), named.donors)
    if named.donors:
        report.done(0, f"donors by the words before their names: {', '.join(named.donors)}")
    shared = [code for code in named.partners if code not in fields.donors]
    others = [code for code in named.others if code not in fields.donors]
    if has_partners:
        fields.partners = _united(sections.terms.get("partners", []), shared)
        others = [code for code in others if code not in fields.partners]
        if shared:
            report.done(0, f"partners by the words before their names: {', '.join(shared)}")
    else:
        others = _united(shared, others)
    if others:
        what = "donors or partners" if has_partners else "donors"
        report.doubt(0, f"named in the text, {what} or not: {', '.join(others)}")


def _governorates(
    headline: str, lines: list[Line], vocabularies: Vocabularies, report: Report
) -> list[str]:
    """Those of the headline and the first paragraph; others that the text names are told."""
    terms = vocabularies.get("governorates", ())
    prose = [line.text for line in lines if line.role is Role.TEXT]
    found = codes(find_terms("\n".join([headline, *prose[:1]]), terms))
    named = codes(find_terms("\n".join(line.text for line in lines), terms))
    if others := [code for code in named if code not in found]:
        report.doubt(0, f"governorates named further on, chosen or not: {', '.join(others)}")
    if len(found) > _MOST_GOVERNORATES:
        return []
    if found:
        report.done(0, f"governorates of the headline and the lead: {', '.join(found)}")
    return found


def _doubt_compact(lines: list[Line], fields: Fields, report: Report) -> None:
    if fields.compact_objectives:
        return
    for line in lines:
        if _COMPACT.search(plain(line.text)):
            report.doubt(line.number, "names the Global Compact: choose its objectives by hand")
            return


def _united(first: list[str], second: list[str]) -> list[str]:
    return list(dict.fromkeys([*first, *second]))


def _website(lines: list[Line]) -> str:
    """The first address of the text that is no video's."""
    for line in lines:
        for match in _WEBSITE.finditer(line.text):
            address = match.group()
            if not video_address(address):
                return address if address.startswith("http") else f"https://{address}"
    return ""
