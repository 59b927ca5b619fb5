"""Text made alike for comparison: spelling of alef, vowel signs, digits and case do not count."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_ALIKE = {
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "\u00a0": " ", "’": "'",
}  # fmt: skip
_DROPPED = {"ـ", *(chr(code) for code in (0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF))}


@dataclass(frozen=True, slots=True)
class Folded:
    text: str
    positions: tuple[int, ...]  # of each character in the unfolded text, and its length at the end

    def source_end(self, end: int) -> int:
        """Where the unfolded text ends that gave the first `end` characters."""
        return self.positions[end - 1] + 1 if end else 0


def fold(text: str) -> str:
    return fold_with_positions(text).text


def fold_with_positions(text: str) -> Folded:
    letters: list[str] = []
    positions: list[int] = []
    for position, letter in enumerate(text):
        alike = _fold_letter(letter)
        if alike:
            letters.append(alike)
            positions.append(position)
    return Folded("".join(letters), (*positions, len(text)))


def _fold_letter(letter: str) -> str:
    """One character or none, so that positions can be told."""
    if letter in _DROPPED or unicodedata.category(letter) == "Mn":
        return ""
    if letter in _ALIKE:
        return _ALIKE[letter]
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    lower = letter.lower()
    return lower if len(lower) == 1 else letter
