"""The parts of a programme: a list whose items are a title, a colon and a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cms.importing.document import Component
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.folding import fold
from cms.importing.recognising.objectives import items_below
from cms.importing.recognising.term_names import codes, find_terms
from cms.importing.vocabulary import Term

_FEWEST = 2
_LONGEST_LEAD_IN = 200
_LONGEST_TITLE = 120
_WORD = re.compile(
    r"\b(?:components?|pillars?|(?:regional|three|two|four|five|several) (?:\w+ )?parts)\b"
    r"|(?<!\w)[وبل]?(?:ال)?(?:مكونات|مكون|محاور|ركائز)(?!\w)"
)
_ITEM = re.compile(rf"(?P<title>[^:]{{2,{_LONGEST_TITLE}}}?)\s*:\s+(?P<text>\S.*)", re.S)
_COUNT = re.compile(
    r"(?<![\d.,])(\d{1,2}) (?:\w+ )?(?:countr(?:y|ies)|(?:دوله|بلدا?|دول|بلدان)(?!\w))"
)


def take_components(
    lines: list[Line], countries: Sequence[Term], report: Report
) -> tuple[list[Component], list[Line]]:
    """The components and the other lines."""
    for at, line in enumerate(lines):
        end = items_below(lines, at)
        items = [each for each in lines[at + 1 : end] if not each.is_blank]
        if not is_components_header(line) or len(items) < _FEWEST or not all(map(_is_plain, items)):
            continue
        report.done(line.number, "line that leads to the components: left out", line.text)
        found = [_component(item, countries, report) for item in items]
        return found, [*lines[:at], *lines[end:]]
    return [], lines


def is_components_header(line: Line) -> bool:
    is_short = line.role in (Role.TEXT, Role.HEADING) and len(line.text) <= _LONGEST_LEAD_IN
    leads_in = line.role is Role.HEADING or line.text.endswith(":")
    return is_short and leads_in and bool(_WORD.search(fold(line.text)))


def _is_plain(item: Line) -> bool:
    is_text = item.level == 0 and not item.links and not item.marks
    return is_text and bool(_ITEM.fullmatch(item.text))


def _component(item: Line, countries: Sequence[Term], report: Report) -> Component:
    match = _ITEM.fullmatch(item.text)
    assert match  # noqa: S101 - _is_plain said so
    title, text = match["title"].strip(), match["text"]
    report.placed(item.number, "components", item.text)
    named = codes(find_terms(item.text, countries))
    if named:
        report.done(item.number, f"countries of “{title}”: {', '.join(named)}")
    counted = _COUNT.search(fold(item.text))
    if counted and int(counted[1]) != len(named):
        report.doubt(
            item.number, f"{counted[1]} countries are spoken of, {len(named)} were recognised"
        )
    return Component(title, text, tuple(named))
