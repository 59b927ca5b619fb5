"""The lines over the sections that follow a release or a programme."""

from __future__ import annotations

import re

from cms.importing.lines import Line, Role
from cms.importing.recognising.folding import fold

NOTES, ABOUT = "notes", "about"

# Name of the section: the fields' vocabulary, for sections that name terms.
VOCABULARY = {
    "un-entities": "un-entities",
    "goals": "goals",
    "compact-objectives": "compact-objectives",
    "donors": "partners",
    "partners": "partners",
}
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
    "compact-objectives": (
        r"(?:the )?(?:objectives of the )?global compact(?: for .{0,50})?(?: objectives)?"
        r"|(?:اهداف )?الاتفاق العالمي(?: (?:من اجل|للهجره|بشان).{0,50})?"
    ),
    "donors": (
        r"(?:our |the )?donors?|funded by"
        r"|with (?:the )?(?:generous )?(?:support|funding) (?:of|from)"
        r"|(?:ال)?(?:جهات|جهه) المانحه|المانحون|المانحين|بتمويل من|بدعم من"
    ),
    "partners": (
        r"(?:our |the )?(?:implementing |project |programme )?partners?"
        r"|الشركاء(?: المنفذون| المنفذين)?|شركاونا|شركاؤنا|الجهات الشريكه"
    ),
    NOTES: (
        r"(?:notes?|information) (?:to|for) (?:the )?editors?|editors?'?s? notes?"
        r"|background information"
        r"|ملاحظ(?:ات|ه) (?:الي |لل?)?(?:ال)?محرر(?:ين)?|معلومات (?:لل|الي ال)محررين"
    ),
    ABOUT: r"about (?:the )?\S.{0,50}|نبذه عن \S.{0,50}",
}
_PATTERNS = {name: re.compile(pattern) for name, pattern in _HEADERS.items()}
# Common words: they head a section only where names stand below them, not prose.
_ABOVE_NAMES = {"compact-objectives", "donors", "partners"}
LONGEST = 90


def section_header(lines: list[Line], at: int) -> str:
    """The name of the section that the line at `at` heads; "" for any other line."""
    line = lines[at]
    if line.role not in (Role.TEXT, Role.HEADING) or len(line.text) > LONGEST:
        return ""
    text = fold(line.text).strip(" :#*")
    name = next((name for name, pattern in _PATTERNS.items() if pattern.fullmatch(text)), "")
    return "" if name in _ABOVE_NAMES and not _stands_above_names(lines, at) else name


def section_headers(lines: list[Line]) -> set[str]:
    """Names of the sections that only a release has."""
    found = {section_header(lines, at) for at in range(len(lines))}
    return found & {"un-entities", "goals"}


def _stands_above_names(lines: list[Line], at: int) -> bool:
    below = next((line for line in lines[at + 1 :] if not line.is_blank), None)
    is_short = below is not None and 0 < len(below.text) <= LONGEST
    return is_short and below.role is not Role.HEADING and not below.text.endswith((".", ":"))
