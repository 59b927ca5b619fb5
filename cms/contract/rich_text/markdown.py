"""Blocks to Markdown, and Markdown to HTML as Python-Markdown makes it."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterable
from itertools import groupby

from markdown import Markdown

from cms.contract.rich_text.escaping import escape_line_start, escape_text
from cms.contract.rich_text.model import NUMBERS, PARAGRAPH, Block, Run

INDENT = 4
LINE_BREAK = "  \n"
# Stands for a mark as the neighbour of another one.
TOUCHING = "*"
_MARKS = set("*_`\\")

_local = threading.local()


def render(markdown: str) -> str:
    """HTML of `markdown`, with whatever HTML it holds: sanitise it."""
    if not hasattr(_local, "markdown"):
        _local.markdown = Markdown(
            extensions=["sane_lists"], output_format="html", tab_length=INDENT
        )
    html: str = _local.markdown.reset().convert(markdown)
    return html


def write_markdown(blocks: Iterable[Block]) -> str:
    """Markdown of blocks in normal form, without a newline at its end."""
    chunks: list[list[str]] = []  # lines of a paragraph or of a whole list
    open_lists: list[tuple[str, int]] = []  # kind and number of items, outermost first
    for block in blocks:
        text = _lines(block.runs)
        if block.kind == PARAGRAPH:
            open_lists = []
            chunks.append([text])
            continue
        number = _count(open_lists, block)
        mark = f"{number}." if block.kind == NUMBERS else "-"
        if block.depth == 0 and number == 1:
            chunks.append([])
        chunks[-1].append(f"{' ' * INDENT * block.depth}{mark} {text}")
    return "\n\n".join("\n".join(lines) for lines in chunks)


def _count(open_lists: list[tuple[str, int]], item: Block) -> int:
    """The number of `item` in its list; `open_lists` is brought up to date."""
    del open_lists[item.depth + 1 :]
    kind, count = open_lists.pop() if len(open_lists) > item.depth else (item.kind, 0)
    count = count + 1 if kind == item.kind else 1
    open_lists.append((item.kind, count))
    return count


def _lines(runs: Iterable[Run]) -> str:
    lines = _inline(runs).split("\n")
    return LINE_BREAK.join(escape_line_start(line) for line in lines)


def _inline(runs: Iterable[Run]) -> str:
    """Markdown of `runs`, a line break in it being a bare newline."""
    text = ""
    groups = [(link, list(group)) for link, group in groupby(runs, key=lambda run: run.link)]
    for index, (link, group) in enumerate(groups):
        if link:
            if text.endswith("!"):
                text = f"{text[:-1]}\\!"  # or it would begin a picture
            text += f"[{_bold(group, '', '')}]({link.replace('&', '&amp;')})"
        else:
            before = TOUCHING if index else ""
            after = TOUCHING if index + 1 < len(groups) else ""
            text += _bold(group, before, after)
    return text


def _bold(runs: list[Run], before: str, after: str) -> str:
    """Markdown of runs of one link; `before` and `after` are the characters beside them."""
    text = ""
    groups = [list(group) for _, group in groupby(runs, key=lambda run: run.bold)]
    for index, group in enumerate(groups):
        last, next_ = groups[index - 1] if index else [], [*groups, []][index + 1]
        if group[0].bold:
            inner = _italic(group, TOUCHING, TOUCHING)
            left = _neighbour(last[-1:], -1, before)
            right = _neighbour(next_[:1], 0, after)
            text += _mark(inner, "**", "strong", left, right)
        else:
            left = TOUCHING if last else before
            text += _italic(group, left, TOUCHING if next_ else after)
    return text


def _neighbour(run: list[Run], place: int, edge: str) -> str:
    if not run:
        return edge
    return TOUCHING if run[0].italic else run[0].text[place]


def _italic(runs: list[Run], before: str, after: str) -> str:
    """Markdown of runs that are all bold or all not; neighbouring runs differ."""
    text = ""
    for index, run in enumerate(runs):
        words = escape_text(run.text)
        if run.italic:
            left = runs[index - 1].text[-1] if index else before
            right = runs[index + 1].text[0] if index + 1 < len(runs) else after
            words = _mark(words, "*", "em", left, right)
        text += words
    return text


def _mark(text: str, mark: str, tag: str, before: str, after: str) -> str:
    if _is_read(before, text[0]) and _is_read(after, text[-1]):
        return f"{mark}{text}{mark}"
    return f"<{tag}>{text}</{tag}>"


def _is_read(outside: str, inside: str) -> bool:
    """Whether all readers of Markdown take asterisks between these characters for marks."""
    if not outside or outside.isspace():
        return True
    if outside in _MARKS:
        return False
    return _is_punctuation(outside) or not _is_punctuation(inside)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
