"""A line of a source file, with what its form says about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto


class Role(Enum):
    TEXT = auto()
    BLANK = auto()
    HEADING = auto()  # marked as one in the source; `level` is 1 to 6
    ITEM = auto()  # of a list without numbers; `level` is the depth, from 0
    NUMBERED = auto()  # of a list with numbers; `level` is the depth, from 0
    QUOTE = auto()  # a paragraph marked as a quotation in the source
    TABLE = auto()  # a whole table, in `rows`
    PART = auto()  # heading of a part that opens and closes
    CAPTION = auto()  # words under a picture
    VIDEO = auto()  # the title of one; its address is the line's only link


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    address: str  # as the source has it, one that no link may have too


@dataclass(frozen=True, slots=True)
class Mark:
    text: str
    tag: str  # b or i


@dataclass(frozen=True, slots=True)
class Line:
    number: int  # from 1
    text: str = ""
    role: Role = Role.TEXT
    level: int = 0
    links: tuple[Link, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()  # cells of a table; the first row is its header
    marks: tuple[Mark, ...] = ()
    is_within: bool = False  # the part of an accordion whose heading stands above

    def with_text(self, text: str) -> Line:
        return replace(self, text=text)

    def with_role(self, role: Role, level: int = 0) -> Line:
        return replace(self, role=role, level=level)

    @property
    def is_blank(self) -> bool:
        return self.role is Role.BLANK

    @property
    def is_item(self) -> bool:
        return self.role in (Role.ITEM, Role.NUMBERED)


def join(first: Line, second: Line) -> Line:
    """Both texts on the first line's place."""
    text = f"{first.text} {second.text}".strip()
    links, marks = first.links + second.links, first.marks + second.marks
    return replace(first, text=text, links=links, marks=marks)


def without_blanks(lines: list[Line]) -> list[Line]:
    return [line for line in lines if not line.is_blank]


def is_spaced(lines: list[Line]) -> bool:
    """Whether empty lines divide the paragraphs, so that lines without one belong together."""
    return sum(line.is_blank for line in lines) * 5 >= len(lines) > 0
