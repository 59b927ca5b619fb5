"""Cleaning of the plain text that editors type, so that it fits the contract's lines and texts."""

from __future__ import annotations

import re
import unicodedata

# Direction is the job of markup: an invisible control character in text only breaks it elsewhere.
BIDI_CONTROLS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
_CONTROLS = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f{BIDI_CONTROLS}\ufeff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"[ \t\u00a0]+")


def clean_line(text: str) -> str:
    """`text` on one line: line ends and runs of blanks become one space."""
    return _BLANKS.sub(" ", clean_text(text).replace("\n", " ")).strip()


def clean_text(text: str) -> str:
    """Paragraphs divided by one empty line; no control characters; NFC."""
    text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFC", text)
    lines = [_BLANKS.sub(" ", line).strip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
