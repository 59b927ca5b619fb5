"""Figures that only one of the two languages has."""

from __future__ import annotations

import re

from cms.importing.cleaning.digits import number_value
from cms.importing.page_part import PagePart
from cms.importing.recognising.contacts import is_contact_line

_NUMBER = re.compile(r"(?<![\w.])[\d٠-٩]+(?:[.,٬٫][\d٠-٩]+)*(?!\w)")


def doubt_numbers(parts: list[PagePart]) -> None:
    """Tells each language of a pair which numbers the other has and it has not."""
    if len(parts) != 2:
        return
    first, second = parts
    for part, other in ((first, second), (second, first)):
        missing = _numbers(other) - _numbers(part)
        if missing:
            shown = ", ".join(f"{number:,}" for number in sorted(missing))
            part.report.doubt(0, f"numbers in the {other.lang} text that this one lacks: {shown}")


def _numbers(part: PagePart) -> set[float]:
    lines = (line for line in part.lines if not is_contact_line(line))
    found = (number_value(text) for line in lines for text in _NUMBER.findall(line.text))
    return {value for value in found if value is not None}
