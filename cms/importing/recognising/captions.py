"""The words under a picture: they are kept for the day when an editor adds it."""

from __future__ import annotations

import re
from dataclasses import replace

from cms.importing.lines import Line, Role
from cms.importing.notes import Report

_LONGEST = 500
# What text alone brings along of a picture.
CAPTION = re.compile(
    r"(?:photo|picture|image|caption|video|صورة|الصورة|تصوير|فيديو)\s*(?:credit)?\s*[:/©]", re.I
)


def take_caption(lines: list[Line], report: Report) -> tuple[str, list[Line]]:
    """The caption of the page's first picture, and the other lines; more captions stay as text."""
    caption, kept = "", []
    for line in lines:
        if not is_caption(line):
            kept.append(line)
            continue
        report.doubt(line.number, "words under a picture: add the picture or remove the line")
        if not caption and len(line.text) <= _LONGEST and not line.links:
            caption = line.text
            report.placed(line.number, "image_caption", line.text)
        else:
            kept.append(replace(line, role=Role.TEXT))
    return caption, kept


def is_caption(line: Line) -> bool:
    is_said = line.role is Role.TEXT and bool(CAPTION.match(line.text))
    return line.role is Role.CAPTION or is_said
