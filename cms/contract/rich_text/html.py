"""Blocks to the HTML that Wagtail keeps in its database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby

from cms.contract.rich_text.model import PARAGRAPH, Block, Run

Attributes = dict[str, str]


def write_html(blocks: Iterable[Block], attributes: Callable[[str], Attributes]) -> str:
    """Wagtail's HTML; `attributes` gives those of an `<a>` for the target of a link."""
    parts: list[str] = []
    open_lists: list[str] = []
    for block in blocks:
        inline = _inline(block.runs, attributes)
        if block.kind == PARAGRAPH:
            parts += _close(open_lists, 0)
            parts.append(f"<p>{inline}</p>")
            continue
        if block.depth == len(open_lists):
            parts.append(f"<{block.kind}><li>{inline}")
            open_lists.append(block.kind)
            continue
        parts += _close(open_lists, block.depth + 1)
        if open_lists[-1] != block.kind:
            parts += _close(open_lists, block.depth)
            parts.append(f"<{block.kind}><li>{inline}")
            open_lists.append(block.kind)
        else:
            parts.append(f"</li><li>{inline}")
    return "".join([*parts, *_close(open_lists, 0)])


def _close(open_lists: list[str], depth: int) -> Iterator[str]:
    while len(open_lists) > depth:
        yield f"</li></{open_lists.pop()}>"


def _inline(runs: Iterable[Run], attributes: Callable[[str], Attributes]) -> str:
    parts = []
    for link, linked in groupby(runs, key=lambda run: run.link):
        text = _styled(list(linked))
        names = attributes(link) if link else {}
        pairs = "".join(f' {name}="{escape(value)}"' for name, value in names.items())
        parts.append(f"<a{pairs}>{text}</a>" if names else text)
    return "".join(parts)


def _styled(runs: list[Run]) -> str:
    parts = []
    for bold, inner in groupby(runs, key=lambda run: run.bold):
        text = ""
        for italic, innermost in groupby(inner, key=lambda run: run.italic):
            words = "".join(escape(run.text, quote=False) for run in innermost)
            text += f"<i>{words}</i>" if italic else words
        parts.append(f"<b>{text}</b>" if bold else text)
    return "".join(parts).replace("\n", "<br/>")
