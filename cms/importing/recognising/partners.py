"""Who paid for the work and who shares in it, by the words before a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cms.importing.lines import Line
from cms.importing.recognising.term_names import find_terms
from cms.importing.vocabulary import Term, plain

_SENTENCE = re.compile(r"(?<=\w{2}[.!?؟])\s+")
_WORDS = r"(?: \w+){0,3}"
# Both stand straight before the name.
_FUNDING = re.compile(
    rf"(?:(?:(?<!in )support|supported|funding|funded|financed|contributions?|grants?|donations?)"
    rf"{_WORDS} (?:from|by|of)(?: the)?(?: its donors?)?"
    r"|thank(?:s to| you to)?(?: the)?"
    rf"|[وف]?[بل]?(?:ال)?(?:دعم|تمويل|منحه|منح|مساهمه|تبرع|مدعوم|ممول){_WORDS} (?:من|تقدمه|قدمته)"
    r"(?: (?:قبل|جانب))?|[وي]?(?:تموله|يموله|مولته|تمولها|يمولها)|نشكر) $"
)
_SHARING = re.compile(
    rf"(?:(?:cooperation|partnership|coordination|collaboration|collaborat\w+|together|jointly)"
    rf"{_WORDS} with(?: the)?|partners?(?: \w+){{0,2}} (?:are|include|including)(?: the)?"
    rf"|[وف]?[بك]?(?:ال)?(?:تعاون|شراكه|تنسيق|اشتراك){_WORDS} مع(?: (?:كل )?من)?) $"
)
_CHAIN = re.compile(r"^(?: ?\([^)]*\))? ?(?:and(?: the| by| from)?|و|with)? ?$")


@dataclass(slots=True)
class Partners:
    donors: list[str] = field(default_factory=list)  # codes, as in the lists below
    partners: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)  # named, and it is not said as what


def find_partners(lines: Sequence[Line], terms: Sequence[Term]) -> Partners:
    """A name is in one list only: who paid is no partner beside it."""
    found = Partners()
    for line in lines:
        for sentence in _SENTENCE.split(line.text):
            _read(sentence, terms, found)
    found.partners = [code for code in found.partners if code not in found.donors]
    known = {*found.donors, *found.partners}
    found.others = [code for code in found.others if code not in known]
    return found


def _read(sentence: str, terms: Sequence[Term], found: Partners) -> None:
    text = plain(sentence)
    last, last_end = found.others, 0
    for name in find_terms(sentence, terms):
        before = text[: name.start]
        if _FUNDING.search(before):
            last = found.donors
        elif _SHARING.search(before):
            last = found.partners
        elif not last_end or not _CHAIN.match(text[last_end : name.start]):
            last = found.others
        last_end = name.end
        if name.code not in last:
            last.append(name.code)
