"""The one form of each rich text: what differs without being seen is made the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from cms.contract.rich_text.model import PARAGRAPH, Block, Run

MAX_DEPTH = 8

_BREAKS = re.compile(r"(\s*\n\s*)")
_EDGES = re.compile(r"(\s*)(.*?)(\s*)\Z", re.DOTALL)
# Ordinary spaces with whatever else is white beside them; hard spaces by themselves are meant.
_SPACES = re.compile(r"\s* \s*")

# A word is a run without white space at its ends; a gap is the white space between two words.
Piece = Run | str


def normal_form(blocks: Iterable[Block]) -> list[Block]:
    """`blocks` with tidy runs, no empty block, and lists whose items nest one step at a time.

    Styles and links end at words, not at spaces; an empty line within a paragraph divides it.
    """
    return list(_nest(tidy for block in blocks for tidy in _tidy(block)))


def _tidy(block: Block) -> Iterator[Block]:
    pieces = list(_join_gaps(_pieces(_carry_marks(block.runs))))
    for part in _divide(pieces) if block.kind == PARAGRAPH else [pieces]:
        runs = tuple(_merge(_style_gaps(part)))
        if runs:
            yield replace(block, runs=runs)


def _pieces(runs: Iterable[Run]) -> Iterator[Piece]:
    for run in runs:
        for text in _BREAKS.split(run.text):
            start, word, end = _EDGES.match(text).groups()  # type: ignore[union-attr]
            yield start
            if word:
                yield replace(run, text=_SPACES.sub(" ", word))
            yield end


def _join_gaps(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Words as they are, and one gap where there were several; none is empty."""
    gap = ""
    for piece in pieces:
        if isinstance(piece, str):
            gap += piece
            continue
        if gap:
            yield gap
            gap = ""
        yield piece
    if gap:
        yield gap


def _carry_marks(runs: Iterable[Run]) -> Iterator[Run]:
    """Accents that begin a run go to the letter that carries them."""
    last = Run("")
    for run in runs:
        marks = "".join(takewhile(is_mark, run.text))
        if marks and last.text and not last.text[-1].isspace():
            last = replace(last, text=last.text + marks)
            run = replace(run, text=run.text[len(marks) :])
        if run.text:
            yield last
            last = run
    yield last


def is_mark(character: str) -> bool:
    """Whether the character is written upon the one before it, such as a fatha."""
    return unicodedata.category(character).startswith("M")


def _divide(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Paragraphs: one ends where a gap holds two line breaks."""
    part: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and piece.count("\n") > 1:
            yield part
            part = []
        else:
            part.append(piece)
    yield part


def _style_gaps(pieces: list[Piece]) -> Iterator[Run]:
    """The runs of one line of thought: a gap has the styles that both of its neighbours have."""
    for index, piece in enumerate(pieces):
        if isinstance(piece, Run):
            yield piece
            continue
        around = pieces[index - 1 : index] + pieces[index + 1 : index + 2]
        if len(around) == 2 and all(isinstance(neighbour, Run) for neighbour in around):
            yield _gap(piece, *around)  # type: ignore[arg-type]


def _gap(gap: str, before: Run, after: Run) -> Run:
    if before.link != after.link:
        return Run("\n" if "\n" in gap else _SPACES.sub(" ", gap))
    # Wagtail knows no line break within a link.
    white = " " if before.link else "\n"
    text = white if "\n" in gap else _SPACES.sub(" ", gap)
    return Run(text, before.bold and after.bold, before.italic and after.italic, before.link)


def _merge(runs: Iterable[Run]) -> Iterator[Run]:
    """Runs that differ from their neighbours."""
    last: Run | None = None
    for run in runs:
        if last is None:
            last = run
        elif last.is_like(run):
            last = replace(last, text=last.text + run.text)
        else:
            yield _composed(last)
            last = run
    if last is not None:
        yield _composed(last)


def _composed(run: Run) -> Run:
    return replace(run, text=unicodedata.normalize("NFC", run.text))


def _nest(blocks: Iterable[Block]) -> Iterator[Block]:
    """Items at most one step deeper than the one before; neighbours within an item of one kind."""
    open_lists: list[tuple[int, str]] = []  # depth as it was and kind, outermost first
    for block in blocks:
        if block.kind == PARAGRAPH:
            open_lists = []
            yield replace(block, depth=0)
            continue
        depth = min(block.depth, MAX_DEPTH)
        neighbour = ""
        while open_lists and open_lists[-1][0] >= depth:
            neighbour = open_lists.pop()[1]
        # Markdown cannot say that a list of the other kind follows within the same item.
        kind = neighbour if neighbour and open_lists else block.kind
        yield replace(block, kind=kind, depth=len(open_lists))
        open_lists.append((depth, kind))
