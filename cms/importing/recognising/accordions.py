"""Parts that open and close: an accordion where there are several, headings where it is one."""

from __future__ import annotations

from cms.importing.document import Accordion, Block, Heading, Part, RichText
from cms.importing.lines import Line, Role
from cms.importing.recognising.rich_text import item_list, item_runs, paragraph

_FEWEST = 2
_LONGEST_HEADING = 255


def end_of_accordion(lines: list[Line], at: int) -> int:
    """The index after the parts that begin with the one at `at`."""
    end = at
    for after in range(at, len(lines)):
        if lines[after].role is Role.PART or lines[after].is_within:
            end = after + 1
        elif not lines[after].is_blank:
            break
    return end


def accordion_blocks(lines: list[Line]) -> list[Block]:
    """One accordion, or a heading and its text for a part that stands alone."""
    parts = [_part(group) for group in _groups(lines)]
    is_accordion = len(parts) >= _FEWEST and all(
        part.html and len(part.heading) <= _LONGEST_HEADING for part in parts
    )
    if is_accordion:
        return [Accordion(tuple(parts))]
    blocks: list[Block] = []
    for part in parts:
        blocks.append(Heading(2, part.heading))
        if part.html:
            blocks.append(RichText(part.html))
    return blocks


def _groups(lines: list[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    for line in lines:
        if line.role is Role.PART:
            groups.append([line])
        elif not line.is_blank:
            groups[-1].append(line)
    return groups


def _part(lines: list[Line]) -> Part:
    heading, *content = lines
    html, at = "", 0
    while at < len(content):
        end = at + 1
        if content[at].is_item:
            while end < len(content) and content[end].is_item:
                end += 1
            html += "".join(item_list(run) for run in item_runs(content[at:end]))
        else:
            html += paragraph(content[at:end])
        at = end
    return Part(heading.text.rstrip(" :"), html)
