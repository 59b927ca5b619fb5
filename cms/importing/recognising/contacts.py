"""Media contacts at the end of a release."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from cms.importing.document import Contact
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.contact_details import Details, is_label_alone, read_details
from cms.importing.recognising.languages import language_of

_INTRO = re.compile(
    r"^[\s*#-]*(?:"
    r"(?:for\s+(?:more|further|additional|any|all|media|press)\b[^.:]{0,80}?)?(?:\s*,)?\s*(?:please\s+)?"
    r"(?:\bcontact(?:\s+(?:us|person|information|details))?\b)(?:\s+at)?\s*:?"
    r"|for\s+(?:more|further|additional|media|press)\b[^.:]{0,80}:"
    r"|(?:media|press)\s+(?:contacts?|enquiries|inquiries)\s*:?"
    r"|(?:ل?لمزيد\s+من|للحصول على (?:ال)?مزيد من|للاستفسار|لل?تواصل|للإعلاميين)[^.:]{0,60}?"
    r"(?:(?:يرجى|الرجاء|نرجو|يمكن(?:كم)?)\s+)?"
    r"(?:(?:الاتصال|التواصل|الإتصال)\s*(?:مع|على|بـ|ب(?=\s))?|:)\s*:?"
    r"|(?:يرجى|الرجاء)\s+(?:الاتصال|التواصل)\s*(?:مع|على|بـ|ب(?=\s))?\s*:?"
    r"|جهات?\s+(?:ال)?اتصال(?:\s+الإعلامية?)?\s*:?"
    r")\s*",
    re.I,
)
_WITH_BI = re.compile(r"(?:الاتصال|الإتصال)\s*$")  # its object carries the preposition ب
_UNIT = re.compile(
    r"(?:وحدة|مكتب|قسم|شعبة|فريق)\s+(?:ال)?(?:إعلام|اعلام|اتصال|تواصل|معلومات)"
    r"|المكتب\s+(?:الإعلامي|الصحفي)"
    r"|\b(?:media|press|communications?|public information)(?: and \w+)?\s+"
    r"(?:unit|office|team|section|department)\b",
    re.I,
)
_NAME_END = re.compile(r"\s*[,،|;]\s*|\s+[-–—]\s+|\s+(?:at|from|في|لدى|من)\s+")
_LONGEST = 110
_SHORTEST_SENTENCE = 40


@dataclass(slots=True)
class _Zone:
    lang: str
    contacts: list[Contact] = field(default_factory=list)
    is_open: bool = False  # whether the next words may still belong to the last contact


def take_contacts(
    lines: list[Line], lang: str, report: Report, *, are_signed: bool = False
) -> tuple[list[Contact], list[Line]]:
    """The contacts and the other lines. `are_signed` says that the lines end with a signature."""
    zone = _Zone(lang)
    kept: list[Line] = []
    signature = _signature(lines) if are_signed else len(lines)
    tail = _tail(lines)
    inside = False
    for at, line in enumerate(lines):
        if line.is_blank:
            kept.append(line)
            continue
        inside = at >= signature or (at >= tail and _belongs(line, inside))
        if inside:
            _take(line, zone, report)
        else:
            kept.append(line)
    return [contact for contact in zone.contacts if contact.name], kept


def _signature(lines: list[Line]) -> int:
    """Where the short lines at the end begin."""
    start = len(lines)
    while start and (lines[start - 1].is_blank or _is_short(lines[start - 1])):
        start -= 1
    return start


def _is_short(line: Line) -> bool:
    is_text = line.role is Role.TEXT and len(line.text) <= _LONGEST
    return is_text and not re.search(r"[.؛;!؟?:»”\"]$", line.text)


def is_contact_line(line: Line) -> bool:
    """A short line with a number or an address, or one that introduces contacts."""
    if line.role not in (Role.TEXT, Role.ITEM) or len(line.text) > _LONGEST * 2:
        return False
    details = read_details(line.text)
    return bool(details) or bool(_INTRO.match(line.text) and len(line.text) <= _LONGEST)


def _tail(lines: list[Line]) -> int:
    """Contacts stand in the last half of a page or below its last paragraph."""
    ends = reversed(range(len(lines)))
    below = next((at + 1 for at in ends if _is_prose(lines[at])), 0)
    return min(len(lines) // 2, below)


def _is_prose(line: Line) -> bool:
    is_sentence = len(line.text) > _SHORTEST_SENTENCE and line.text.endswith(".")
    return (is_sentence or len(line.text) > _LONGEST) and not is_contact_line(line)


def _belongs(line: Line, inside: bool) -> bool:
    if line.role in (Role.TABLE, Role.VIDEO):
        return False
    short = len(line.text) <= _LONGEST and not re.search(r"[.؛;!؟?]$", line.text)
    if is_contact_line(line) or (short and _UNIT.search(line.text)):
        return bool(_INTRO.match(line.text)) or inside or short
    return inside and short and line.role is not Role.HEADING


def _take(line: Line, zone: _Zone, report: Report) -> None:
    details = read_details(line.text)
    report.done(line.number, "contact", line.text)
    for phone in details.phones:
        if phone.doubt:
            report.doubt(line.number, phone.doubt)
    if details.has_hidden_email:
        report.doubt(line.number, "the old site hid this e-mail address: ask for it")
    name, role = _person(details.rest)
    if name:
        _open(zone, name, role, line, report)
    if details:
        _add_details(zone, details, line, report)


def _person(rest: str) -> tuple[str, str]:
    found = _INTRO.match(rest)
    if found:
        lead, rest = found.group(), rest[found.end() :]
        if _WITH_BI.search(lead) and rest.startswith("ب"):
            rest = rest.removeprefix("ب")
    rest = rest.strip(" ,،;:-–")
    if _UNIT.search(rest):
        return rest, ""
    if not rest or is_label_alone(rest):
        return "", ""
    name, *role = _NAME_END.split(rest, maxsplit=1)
    return name.strip(), role[0].strip(" ,،") if role else ""


def _open(zone: _Zone, name: str, role: str, line: Line, report: Report) -> None:
    """A new contact, or more about the last one while no number has closed that entry."""
    last = zone.contacts[-1] if zone.contacts else None
    if not last or not zone.is_open or _UNIT.match(name):
        zone.contacts.append(Contact(name, role))
        zone.is_open = True
    elif not last.role and not role and language_of(last.name) != language_of(name):
        # The same name in both scripts.
        report.done(line.number, "of a name in two scripts the page's own is kept")
        if language_of(name) == zone.lang:
            zone.contacts[-1] = replace(last, name=name)
    else:
        more = ", ".join(filter(None, [last.role, name, role]))
        zone.contacts[-1] = replace(last, role=more)


def _add_details(zone: _Zone, details: Details, line: Line, report: Report) -> None:
    if not zone.contacts:
        report.doubt(line.number, "a number or address without a name: add the contact by hand")
        return
    numbers = [phone.number for phone in details.phones if phone.number]
    last = zone.contacts[-1]
    phone = last.phone or next(iter(numbers), "")
    email = last.email or next(iter(details.emails), "")
    left = {*numbers, *details.emails} - {phone, email}
    if left:
        report.doubt(line.number, f"not kept: {', '.join(sorted(left))}; add by hand")
    zone.contacts[-1] = replace(last, phone=phone, email=email)
    zone.is_open = False
