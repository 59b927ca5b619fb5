"""The language of a line, and a document that holds two of them."""

from __future__ import annotations

import re
from collections import Counter

from cms.importing.lines import Line
from cms.importing.notes import Report

_ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
# Letters of Sorani that neither Arabic nor Persian has.
_KURDISH = re.compile("[ێۆڕڵەڤ]")
_PROSE = 40  # letters from which a line's script says what language it is in
_LEAST_SHARE = 0.15
_LEAST_PROSE = 2


def language_of(text: str) -> str:
    """ "ar", "ckb" or "en", by the letters; "" when there are none."""
    arabic, latin = len(_ARABIC.findall(text)), len(_LATIN.findall(text))
    if not arabic and not latin:
        return ""
    if latin > arabic:
        return "en"
    return "ckb" if len(_KURDISH.findall(text)) * 20 > arabic else "ar"


def split_languages(lines: list[Line], report: Report) -> dict[str, list[Line]]:
    """The lines of each language, by their first line. One language keeps every line."""
    tags = _tags(lines)
    if not _are_two(lines, tags):
        main = _main(lines)
        _doubt_strangers(lines, tags, main, report)
        return {main: lines}
    parts: dict[str, list[Line]] = {}
    for line, tag in zip(lines, tags, strict=True):
        parts.setdefault(tag, []).append(line)
    first, second = parts
    report.done(parts[second][0].number, f"split: {first} first, {second} from here")
    return parts


def _main(lines: list[Line]) -> str:
    letters: Counter[str] = Counter()
    for line in lines:
        letters[language_of(line.text)] += len(line.text)
    del letters[""]
    return letters.most_common(1)[0][0] if letters else "en"


def _tags(lines: list[Line]) -> list[str]:
    """The language of each line: a short line belongs to the prose beside it."""
    own = [language_of(line.text) for line in lines]
    prose = [tag if _letters(line) >= _PROSE else "" for tag, line in zip(own, lines, strict=True)]
    before = _carry(prose)
    after = _carry(prose[::-1])[::-1]
    return [
        own[at] if own[at] and own[at] in (before[at], after[at]) else before[at] or after[at]
        for at in range(len(lines))
    ]


def _carry(tags: list[str]) -> list[str]:
    carried, last = [], ""
    for tag in tags:
        last = tag or last
        carried.append(last)
    return carried


def _letters(line: Line) -> int:
    text = line.text + " ".join(cell for row in line.rows for cell in row)
    return len(_ARABIC.findall(text)) + len(_LATIN.findall(text))


def _are_two(lines: list[Line], tags: list[str]) -> bool:
    letters: Counter[str] = Counter()
    prose: Counter[str] = Counter()
    for line, tag in zip(lines, tags, strict=True):
        letters[tag] += _letters(line)
        prose[tag] += language_of(line.text) == tag and _letters(line) >= _PROSE
    whole = sum(letters.values())
    return len(letters) == 2 and all(
        count >= whole * _LEAST_SHARE and prose[tag] >= _LEAST_PROSE
        for tag, count in letters.items()
    )


def _doubt_strangers(lines: list[Line], tags: list[str], main: str, report: Report) -> None:
    for line, tag in zip(lines, tags, strict=True):
        if tag != main and language_of(line.text) == tag and _letters(line) >= _PROSE:
            report.doubt(line.number, f"is in another language ({tag}) than the page ({main})")
