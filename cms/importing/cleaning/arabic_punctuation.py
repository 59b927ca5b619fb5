"""Punctuation of Arabic text: marks of the script, spaces around them, quotation marks."""

from __future__ import annotations

import re

from cms.importing.cleaning.repairs import Repair

# U+E000 stands for an address that is set aside while repairs run.
_LETTER = "\u0621-\u063a\u0641-\u0652\u0670\u0671-\u06d3"
_AFTER = f'(?<=[{_LETTER}»”")\\]%])'
_MARKS = {",": "،", ";": "؛", "?": "؟"}


def _arabic_mark(found: re.Match[str]) -> str:
    return _MARKS[found.group().strip()]


def _guillemets(found: re.Match[str]) -> str:
    return re.sub(r'" *([^"]*?) *"', r"«\1»", found.group())


ARABIC_PUNCTUATION = [
    Repair(
        "straight quotation marks made « »",
        re.compile(r'^[^"]*(?:"[^"]*"[^"]*)+$'),
        _guillemets,
    ),
    Repair(
        "Latin , ; ? between Arabic words made ، ؛ ؟",
        re.compile(f"{_AFTER} ?[,;?]|[,;](?= ?[{_LETTER}«])"),
        _arabic_mark,
    ),
    Repair(
        "space before a mark taken out", re.compile(" +(?=[،؛؟])| +(?=[.:!…](?: |$|[»”)]))"), ""
    ),
    Repair("brackets freed of inner spaces", re.compile(r"(?<=[(«]) +| +(?=[)»])"), ""),
    Repair("missing space after ، ؛ ؟ added", re.compile('(?<=[،؛؟])(?=[^ ،؛؟.!…»”")\\]])'), " "),
    Repair(
        "missing space after a full stop or colon added",
        re.compile(
            f"(?<=[{_LETTER}][{_LETTER}][{_LETTER}])([.:])(?=[{_LETTER}]{{2}}|\ue000|[+0-9])"
        ),
        r"\1 ",
    ),
    Repair("a mark written twice made one", re.compile("([،؛])(?: ?\\1)+"), r"\1"),
    Repair("conjunction و joined to its word", re.compile(f"(?<= )و (?=[{_LETTER}]{{3}})"), "و"),
]
