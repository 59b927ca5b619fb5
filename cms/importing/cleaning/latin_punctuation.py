"""Punctuation of text in Latin letters."""

from __future__ import annotations

import re

from cms.importing.cleaning.repairs import Repair

LATIN_PUNCTUATION = [
    Repair(
        "Arabic marks between Latin words made Latin", re.compile("(?<=[A-Za-z)])،(?= |$)"), ","
    ),
    Repair("space before a mark taken out", re.compile(" +(?=[.,;:!?](?: |$))"), ""),
    Repair("missing space after a comma added", re.compile("(?<=[a-z],)(?=[A-Za-z]{2})"), " "),
]
