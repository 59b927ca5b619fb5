"""The text of a file of the contract: UTF-8, NFC, lines that end with a line feed."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from site_builder.errors import ContentError

START, END = "---\n", "...\n"

# What other programs take for the end of a line, what no document of text may hold, and what XML
# refuses.
_UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def read_text(path: Path, name: str) -> str:
    """The file's text; `name` is what errors call the file."""
    if path.is_symlink():
        raise ContentError(name, "", "is a symbolic link: put the file itself in its place")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ContentError(
            name, "", f"cannot be read ({error.strerror}): check the file"
        ) from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ContentError(name, f"line {line}", "is not UTF-8: save it as UTF-8") from error
    _check(text, name)
    return text


def _check(text: str, name: str) -> None:
    if text.startswith("\ufeff"):
        raise ContentError(name, "", "starts with a byte order mark: save it without one")
    if "\r" in text:
        raise ContentError(
            name, _line(text, text.index("\r")), "ends with CR: end lines with LF only"
        )
    if match := _UNWANTED.search(text):
        character = f"U+{ord(match.group()):04X}"
        raise ContentError(
            name, _line(text, match.start()), f"has the character {character}: remove it"
        )
    if not unicodedata.is_normalized("NFC", text):
        line = next(
            number
            for number, line in enumerate(text.split("\n"), 1)
            if not unicodedata.is_normalized("NFC", line)
        )
        raise ContentError(name, f"line {line}", "is not in Unicode NFC: normalise it")
    if not text.endswith("\n"):
        raise ContentError(name, "", "does not end with a line feed: it was cut, restore it")


def _line(text: str, position: int) -> str:
    return f"line {text.count(chr(10), 0, position) + 1}"


def split_front_matter(text: str, name: str) -> tuple[str, str]:
    """The YAML between `---` and `...`, and what follows."""
    if not text.startswith(START):
        raise ContentError(name, "line 1", "is not '---': start the file with it")
    end = text.find("\n" + END, len(START) - 1)
    if end < 0:
        raise ContentError(name, "", "has no line '...': the file was cut, restore it")
    return text[len(START) : end + 1], text[end + 1 + len(END) :]


def split_record(text: str, name: str) -> str:
    """The YAML of a file that holds nothing else."""
    yaml, rest = split_front_matter(text, name)
    if rest:
        raise ContentError(name, "", "has text after the line '...': remove it")
    return yaml
