"""Numbers as people type them, in either script, and as the contract writes them."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

MAX_DIGITS = 15  # as many as a float carries without loss

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?\Z")
# Groups of three digits, between them a comma, a space or the Arabic sign for thousands.
_GROUPED = re.compile(r"-?[0-9]{1,3}([,٬ \u00a0\u2009\u202f][0-9]{3})+(\.[0-9]+)?\Z")
_BETWEEN_GROUPS = re.compile(r"[,٬ \u00a0\u2009\u202f]")
_SIGNS = str.maketrans({"\u2212": "-", "٫": "."})


def is_number(text: str) -> bool:
    """Whether `text` is a number of the contract that loses nothing on its way."""
    return bool(_NUMBER.match(text)) and sum(char.isdigit() for char in text) <= MAX_DIGITS


def plain_number(text: str) -> str:
    """`text` as the contract writes numbers, `1250` for ١٬٢٥٠; unchanged if it is no number."""
    digits = "".join(_latin(char) for char in text.strip()).translate(_SIGNS)
    if _GROUPED.match(digits):
        digits = _BETWEEN_GROUPS.sub("", digits)
    digits = re.sub(r"^(-?)0+(?=[0-9])", r"\1", digits)
    return digits if is_number(digits) else text


def in_digits(number: float) -> str:
    """`number` as the contract writes numbers: a small one too, which Python writes as 1e-05."""
    return f"{Decimal(str(number)):f}"


def _latin(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char
