"""Figures of a release worth showing large: a number of a thousand or more and what it counts."""

from __future__ import annotations

import re
from dataclasses import replace

from cms.importing.cleaning.digits import number_value
from cms.importing.document import Figure
from cms.importing.lines import Line, Role
from cms.importing.notes import Report
from cms.importing.recognising.figure_facts import read_facts

_LEAST = 1000
_FEWEST = 2
_MOST = 6
_LONGEST_LABEL = 80
_SCALES = {
    **{"thousand": 10**3, "million": 10**6, "billion": 10**9},
    **{"ألف": 10**3, "آلاف": 10**3, "مليون": 10**6, "ملايين": 10**6, "مليار": 10**9},
}
_ABOUT = (
    r"more than|over|almost|nearly|about|around|some|approximately|at least"
    r"|up to|close to|an estimated"
    r"|أكثر من|ما يقرب من|ما يقارب|نحو|حوالي|قرابة|زهاء|ما لا يقل عن|ما يزيد على|ما يزيد عن"
)
_FIGURE = re.compile(
    rf"(?:(?<!\w)ل?(?P<about>{_ABOUT})\s+)?(?<![\d٠-٩.,/+$€£-])"
    rf"(?P<number>[\d٠-٩]+(?:[.,٬٫][\d٠-٩]+)*)(?![\d٠-٩%$/])\s+(?P<scale>{'|'.join(_SCALES)})?\s*"
    r"(?P<label>[^\d.,،؛;:()«»“”\"]{3,})",
    re.I,
)
# Words after which a label no longer says what is counted.
_STOP = re.compile(
    r"\s+(?:and|who|which|that|to|in order|while|as|of (?:whom|which)|as well|through|since"
    r"|و\S+|حتى|لغاية|اعتبارا[ًا]* من|التي|الذين|الذي|من أجل|وذلك|كما|حيث|لتلبية|منذ)(?=\s|$).*"
)
_MONEY = re.compile(r"\b(?:usd|us dollars?|dollars?|euros?|iqd|dinars?)\b|دولار|يورو|دينار", re.I)

_SENTENCE = re.compile(r"(?<=\w{2}[.!?؟])\s+")
_CURRENCY = re.compile(r"(?:[$€£]|\b(?:usd|eur|iqd))\s*$", re.I)


def find_figures(lines: list[Line], report: Report) -> tuple[Figure, ...]:
    """Two figures or more, each once; none if the text has fewer."""
    figures: dict[float | int, Figure] = {}
    for line in lines:
        if line.role is Role.TEXT:
            for figure in _figures(line, report):
                if figure.value not in figures and len(figures) < _MOST:
                    figures[figure.value] = figure
    if len(figures) < _FEWEST:
        return ()
    shown = "; ".join(f"{figure.value:,} {figure.label}" for figure in figures.values())
    report.doubt(
        0, f"key figures made from the text, write each one's label, day and source: {shown}"
    )
    return tuple(figures.values())


def _figures(line: Line, report: Report) -> list[Figure]:
    """With the day and the source that stand in a figure's own sentence."""
    figures = []
    for sentence in _SENTENCE.split(line.text):
        found = [figure for match in _FIGURE.finditer(sentence) if (figure := _figure(match))]
        if not found:
            continue
        facts = read_facts(sentence)
        if facts.as_of and not facts.is_sure:
            report.doubt(line.number, f"only the month of a figure is known: {facts.as_of} put in")
        figures += [replace(each, as_of=facts.as_of, source=facts.source) for each in found]
    return figures


def _figure(match: re.Match[str]) -> Figure | None:
    value = number_value(match["number"])
    label = _label(match["label"])
    if value is None or not label or _CURRENCY.search(match.string[: match.start("number")]):
        return None
    if match["scale"]:
        value = round(value * _SCALES[match["scale"].lower()])
    elif value < _LEAST or _is_year(match["number"]):
        return None
    about = f" ({match['about']})" if match["about"] else ""
    return Figure(value, f"{label}{about}")


def _label(text: str) -> str:
    label = _STOP.sub("", f" {text.strip()}").strip().removeprefix("من ").removeprefix("of ")
    if _MONEY.search(label) or len(label) > _LONGEST_LABEL or len(label) < 3:
        return ""
    return label


def _is_year(number: str) -> bool:
    return bool(re.fullmatch("(?:19|20|١٩|٢٠)[0-9٠-٩]{2}", number))
