"""Repairs of text, run over lines and counted: a pattern, what takes its place, the reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from cms.importing.lines import Line, Link, Mark
from cms.importing.notes import Report

_ADDRESS = re.compile(
    r"(?:https?://|www\.)[^\s<>«»“”\"،؛]+"  # web
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # e-mail
    r"|\[email[ \u00a0]protected\]",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Repair:
    reason: str
    pattern: re.Pattern[str]
    replacement: str | Callable[[re.Match[str]], str]
    is_sure: bool = True  # else each place is told, for a person to check

    def apply(self, text: str) -> tuple[str, list[str]]:
        """The repaired text and what stood in each place that changed."""
        changed: list[str] = []

        def replaced(found: re.Match[str]) -> str:
            if isinstance(self.replacement, str):
                new = found.expand(self.replacement)
            else:
                new = self.replacement(found)
            if new != found.group():
                changed.append(found.group())
            return new

        return self.pattern.sub(replaced, text), changed


def run(repairs: Iterable[Repair], lines: list[Line], report: Report) -> list[Line]:
    """All `lines` repaired outside web and e-mail addresses."""
    repairs = list(repairs)
    return [_run_line(repairs, line, report) for line in lines]


def run_text(repairs: Iterable[Repair], text: str) -> str:
    """`text` repaired outside web and e-mail addresses."""
    for repair in repairs:
        text, _ = _outside_addresses(repair, text)
    return text


def _run_line(repairs: list[Repair], line: Line, report: Report) -> Line:
    text = line.text
    for repair in repairs:
        text, changed = _outside_addresses(repair, text)
        if changed and repair.is_sure:
            report.repaired(line.number, repair.reason, len(changed))
        elif changed:
            report.doubt(line.number, f"{repair.reason}: {', '.join(changed)}")
    return replace(
        line,
        text=text,
        links=tuple(Link(run_text(repairs, link.text), link.address) for link in line.links),
        marks=tuple(Mark(run_text(repairs, mark.text), mark.tag) for mark in line.marks),
        rows=tuple(tuple(run_text(repairs, cell) for cell in row) for row in line.rows),
    )


def _outside_addresses(repair: Repair, text: str) -> tuple[str, list[str]]:
    """Addresses stand aside as one private letter each, so that a repair sees where they are."""
    kept: list[str] = []

    def set_aside(found: re.Match[str]) -> str:
        kept.append(found.group())
        return "\ue000"

    if "\ue000" in text:  # the text has such a letter of its own
        return repair.apply(text)
    repaired, changed = repair.apply(_ADDRESS.sub(set_aside, text))
    for address in kept:
        repaired = repaired.replace("\ue000", address, 1)
    return repaired, changed
