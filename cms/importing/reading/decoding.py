"""The text of a file whose encoding nobody wrote down."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

MAX_BYTES = 5_000_000
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a Word or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"{\\rtf", "a rich text file"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_-]{2,30})""", re.I)
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")
_ARTICLE = re.compile(r"(?<![\u0621-\u064a])ال[\u0621-\u064a]{2}")
# What the two bytes of an Arabic letter in UTF-8 look like when read one by one.
_READ_TWICE = re.compile("[\u00d8\u00d9].")
_WRONG = re.compile("[\x00-\x08\x0e-\x1f\x80-\x9f]")


class UnreadableError(ValueError):
    """The file cannot be read as text; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    doubt: str = ""


def decode(data: bytes) -> Decoded:
    """Raises UnreadableError."""
    _refuse(data)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, encoding).removeprefix("\ufeff"), encoding)
    if b"\x00" in data:
        return _without_mark(data)
    try:
        return _repair_read_twice(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _legacy(data)


def _refuse(data: bytes) -> None:
    if not data.strip():
        raise UnreadableError("is empty")
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"is larger than {MAX_BYTES // 1_000_000} MB: divide it")
    for start, name in _BINARY:
        if data.startswith(start):
            raise UnreadableError(f"is {name}: save its text as .txt or .html")


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"begins like {encoding.upper()} but byte {error.start} is not: save it as UTF-8"
        ) from None


def _without_mark(data: bytes) -> Decoded:
    """UTF-16 without its mark: ASCII characters leave their zero byte at one side."""
    encoding = "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"
    text = _strict(data, encoding)
    if _WRONG.search(text):
        raise UnreadableError("is not text: save it as UTF-8")
    return Decoded(text, encoding, "no byte order mark: read as UTF-16, check the letters")


def _legacy(data: bytes) -> Decoded:
    """An Arabic 8-bit encoding: the one whose letters make Arabic words."""
    declared = _DECLARED.search(data)
    names = [declared.group(1).decode()] if declared else []
    best: tuple[int, str, str] = (0, "", "")
    for name in [*names, "cp1256", "iso8859-6"]:
        try:
            text = data.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
        score = 0 if _WRONG.search(text) else len(_ARTICLE.findall(text))
        if score > best[0]:
            best = (score, name, text)
    if best[0]:
        return Decoded(best[2], best[1], f"read as {best[1]}, not UTF-8: check the letters")
    return _western(data)


def _western(data: bytes) -> Decoded:
    """English with curly quotes from an old word processor."""
    other = sum(byte > 0x7F for byte in data)
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = "\x00"
    if _WRONG.search(text) or other > len(data) // 20:
        raise UnreadableError("has an encoding that cannot be told: save it as UTF-8")
    return Decoded(text, "cp1252", "read as cp1252, not UTF-8: check dashes and quotation marks")


def _repair_read_twice(text: str) -> Decoded:
    """UTF-8 that somebody read as cp1252 and saved again."""
    if len(_READ_TWICE.findall(text)) * 4 > len(text):
        try:
            repaired = text.encode("cp1252").decode("utf-8")
        except UnicodeError:
            return Decoded(text, "utf-8", "the letters look broken: find a better copy of the file")
        if _ARABIC_LETTER.search(repaired):
            return Decoded(repaired, "utf-8", "was encoded twice and is mended: check the letters")
    return Decoded(text, "utf-8")
