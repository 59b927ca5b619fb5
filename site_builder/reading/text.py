"""The text of a file of the contract: UTF-8, NFC, lines that end with a line feed."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from stat import S_ISLNK, S_ISREG

from site_builder.errors import ContentError

START, END = "---\n", "...\n"

# What other programs take for the end of a line, what no document of text may hold, and what XML
# refuses.
_UNWANTED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def read_text(path: Path, name: str) -> str:
    """The file's text; `name` is what errors call the file."""
    try:
        mode = path.lstat().st_mode
        if S_ISLNK(mode):
            raise ContentError(name, "", "is a symbolic link: put the file itself in its place")
        if not S_ISREG(mode):
            raise ContentError(name, "", "is no ordinary file: remove it")
        data = path.read_bytes()
    except OSError as error:
        raise ContentError(
            name, "", f"cannot be read ({error.strerror}): check the file"
        ) from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ContentError(name, "", f"line {line} is not UTF-8: save it as UTF-8") from error
    problem = _problem(text)
    if problem:
        raise ContentError(name, "", problem)
    return text


def _problem(text: str) -> str:
    if text.startswith("\ufeff"):
        return "starts with a byte order mark: save it without one"
    if match := _UNWANTED.search(text):
        line = text.count("\n", 0, match.start()) + 1
        return f"line {line} holds {_named(match.group())}: remove it"
    if not unicodedata.is_normalized("NFC", text):
        lines = enumerate(text.split("\n"), 1)
        line = next(number for number, it in lines if not unicodedata.is_normalized("NFC", it))
        return f"line {line} is not in Unicode NFC: normalise it"
    if not text.endswith("\n"):
        return "does not end with a line feed: the file was cut, restore it"
    return ""


def _named(character: str) -> str:
    if character == "\r":
        return "a carriage return"
    sort = "a control character, " if unicodedata.category(character) == "Cc" else ""
    return f"{sort}U+{ord(character):04X}"


def split_front_matter(text: str, name: str) -> tuple[str, str]:
    """The YAML between `---` and `...`, and what follows."""
    if not text.startswith(START):
        problem = (
            "does not start with '---': start it so" if text else "is empty: it was cut, restore it"
        )
        raise ContentError(name, "", problem)
    end = text.find("\n" + END, len(START) - 1)
    if end < 0:
        raise ContentError(name, "", "has no line '...': the file was cut, restore it")
    return text[len(START) : end + 1], text[end + 1 + len(END) :]


def split_record(text: str, name: str) -> str:
    """The YAML of a file that holds nothing else."""
    yaml, rest = split_front_matter(text, name)
    if rest:
        raise ContentError(
            name, "", "has text or a second document after the line '...': remove it"
        )
    return yaml
