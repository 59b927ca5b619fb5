"""Bytes of a file to text and back: UTF-8, NFC, lines that end with a newline and nothing else."""

from __future__ import annotations

import re
import unicodedata

from cms.contract.errors import ContractError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
FORBIDDEN = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]")


def decode(content: bytes, file: str) -> str:
    """The text of a file; raises ContractError when it is not kept as the contract says."""
    if content.startswith(BYTE_ORDER_MARK):
        raise ContractError(file, "", "starts with a byte order mark: save it as plain UTF-8")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ContractError(file, "", f"line {line} is not UTF-8: save it as UTF-8") from error
    if not text.endswith("\n"):
        raise ContractError(file, "", "has no newline at its end: the file may have been cut")
    if found := FORBIDDEN.search(text):
        raise ContractError(file, "", _forbidden(found[0], text.count("\n", 0, found.start()) + 1))
    if not unicodedata.is_normalized("NFC", text):
        lines = enumerate(text.split("\n"), 1)
        line = next((n for n, t in lines if not unicodedata.is_normalized("NFC", t)), 1)
        raise ContractError(file, "", f"line {line} is not in NFC: normalise the file")
    return text


def _forbidden(character: str, line: int) -> str:
    if character == "\r":
        return f"line {line} ends with a carriage return: end lines with a newline only"
    return f"line {line} holds the control character U+{ord(character):04X}: remove it"


def encode(text: str) -> bytes:
    """The bytes of a file."""
    return text.encode("utf-8")
