"""Characters that no reader sees: spaces of other kinds, zero-width and direction controls."""

from __future__ import annotations

import re

from cms.importing.cleaning.repairs import Repair

_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t"
_DIRECTION = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_NO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ufffe\uffff"

CHARACTERS = [
    Repair("no-break and other special spaces made plain", re.compile(f"[{_SPACES}]"), " "),
    Repair("direction controls taken out", re.compile(f"[{_DIRECTION}]"), ""),
    Repair("zero-width characters taken out", re.compile(f"[{_NO_WIDTH}]"), ""),
    Repair("control characters taken out", re.compile(f"[{_CONTROLS}]"), ""),
    Repair("double spaces made one", re.compile("  +"), " "),
    Repair("spaces at the line's ends taken out", re.compile("^ +| +$"), ""),
]
