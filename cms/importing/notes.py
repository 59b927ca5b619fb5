"""What the importer did to a page and what it was not sure of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["done", "doubt"]


@dataclass(frozen=True, slots=True)
class Note:
    """One thing done or doubted. `line` counts from 1 in the source; 0 means the whole file."""

    kind: Kind
    line: int
    reason: str
    taken: str = ""  # text of the source that is no longer in the body
    field: str = ""  # the field that holds the whole of `taken` now


@dataclass(slots=True)
class Report:
    """Notes, and repairs that are too many to be told one by one."""

    _notes: list[Note] = field(default_factory=list)
    _repairs: dict[str, list[int]] = field(default_factory=dict)

    def done(self, line: int, reason: str, taken: str = "") -> None:
        self._notes.append(Note("done", line, reason, taken))

    def placed(self, line: int, name: str, text: str) -> None:
        """`text`, word for word, is in the field of this name."""
        self._notes.append(Note("done", line, f"put into “{name}”", text, name))

    def doubt(self, line: int, reason: str, taken: str = "") -> None:
        self._notes.append(Note("doubt", line, reason, taken))

    def repaired(self, line: int, reason: str, times: int) -> None:
        self._repairs.setdefault(reason, []).extend([line] * times)

    def add(self, notes: Iterable[Note]) -> None:
        self._notes.extend(notes)

    @property
    def notes(self) -> list[Note]:
        """In the order of the source's lines."""
        repairs = [
            Note(
                "done", min(lines), reason if len(lines) == 1 else f"{reason} ({len(lines)} times)"
            )
            for reason, lines in self._repairs.items()
        ]
        return sorted([*self._notes, *repairs], key=lambda note: note.line)
