"""Plain text as the contract allows it: NFC, without invisible characters that break other text."""

from __future__ import annotations

import re
import unicodedata

# Controls, marks and embeddings of direction, byte order marks, halves of surrogate pairs and
# code points that are no characters. Direction is the job of markup, and the builder isolates.
UNWANTED = (
    "\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17))
)
_UNWANTED = re.compile(f"[{UNWANTED}]")
_LINE_ENDS = re.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]")
_SPACES = re.compile("[ \t]+")
_EMPTY_LINES = re.compile("\n{3,}")


def clean_characters(text: str) -> str:
    """`text` in NFC without unwanted characters, its lines ending with a newline."""
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", text)


def clean_line(text: str) -> str:
    """`text` on one line; hard spaces are kept within it."""
    return _SPACES.sub(" ", clean_characters(text).replace("\n", " ")).strip()


def clean_text(text: str) -> str:
    """`text` as paragraphs with at most one empty line between them."""
    lines = (_SPACES.sub(" ", line).strip() for line in clean_characters(text).split("\n"))
    return _EMPTY_LINES.sub("\n\n", "\n".join(lines)).strip("\n")
