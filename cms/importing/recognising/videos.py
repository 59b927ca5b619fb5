"""Videos: a line that is the address of one, with or without its title before it."""

from __future__ import annotations

from dataclasses import replace

from cms.importing.document import Video
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.video_addresses import VIDEO, video_address, video_line

_LONGEST_TITLE = 150


def mark_videos(lines: list[Line], report: Report) -> list[Line]:
    """`lines` with those marked that are a video and at most its title."""
    return [_marked(line, report) for line in lines]


def _marked(line: Line, report: Report) -> Line:
    if line.role not in (Role.TEXT, Role.ITEM) or line.is_within:
        return line
    if len(line.links) == 1 and line.links[0].text == line.text:
        address, title = video_address(line.links[0].address), line.text
    else:
        found = VIDEO.search(line.text)
        is_end = found is not None and found.end() == len(line.text) and not line.links
        address = video_address(found.group()) if found and is_end else ""
        title = line.text[: found.start()].strip(" :–—-") if found else ""
    if not address or len(title) > _LONGEST_TITLE:
        return line
    report.done(line.number, f"video: {address}")
    if title == address or VIDEO.fullmatch(title):
        title = ""
    return replace(video_line(line.number, title, address), level=0)


def take_videos(lines: list[Line]) -> tuple[list[Video], list[Line]]:
    """The videos and the other lines."""
    videos = [Video(line.text, line.links[0].address) for line in lines if line.role is Role.VIDEO]
    return videos, [line for line in lines if line.role is not Role.VIDEO]
