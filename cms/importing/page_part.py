"""One language of a file: its head, and the lines that the head has left."""

from __future__ import annotations

from dataclasses import dataclass

from cms.importing.document import PageKind
from cms.importing.lines import Line
from cms.importing.notes import Report
from cms.importing.recognising.head import Head


@dataclass(slots=True)
class PagePart:
    lang: str
    lines: list[Line]
    head: Head
    report: Report
    kind: PageKind
    image_alt: str = ""  # of the page's first picture
