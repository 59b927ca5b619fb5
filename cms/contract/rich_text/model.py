"""Rich text as blocks of runs: what HTML and Markdown have in common here."""

from __future__ import annotations

from dataclasses import dataclass

PARAGRAPH = "p"
BULLETS = "ul"
NUMBERS = "ol"


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style. A newline in `text` is a line break; `link` is "" or where it leads."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    def is_like(self, other: Run) -> bool:
        """Whether both have the same style and link."""
        return (self.bold, self.italic, self.link) == (other.bold, other.italic, other.link)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or an item of a list; `depth` is 0 for items of an outermost list."""

    kind: str
    runs: tuple[Run, ...]
    depth: int = 0
