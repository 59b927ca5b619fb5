"""What an editor reads on the terminal, and what a machine reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from babel import Locale

from cms.importing.document import ImportedDocument
from cms.importing.drafting.import_file import Outcome
from cms.importing.notes import Note

_LONGEST_TAKEN = 60


def report_lines(outcome: Outcome) -> Iterator[str]:
    if outcome.status == "failed":
        yield f"{outcome.file}: {outcome.problem}"
        return
    if outcome.status == "already imported":
        yield f"{outcome.file}: already imported; --again makes new drafts of it"
        yield from (f"  edit: {url}" for url in outcome.edit_urls)
        return
    yield f"{outcome.file}: {outcome.encoding}"
    yield from _notes(outcome.notes, "  ")
    for at, document in enumerate(outcome.documents):
        yield f"  {document.kind.replace('_', ' ')} in {_language(document)}: {document.title}"
        yield f"    address: {document.slug}"
        if outcome.edit_urls:
            yield f"    edit the draft: {outcome.edit_urls[at]}"
        yield from _notes(document.notes, "    ")


def summary_line(outcomes: list[Outcome]) -> str:
    """How many files became how many drafts, and how much there is to check."""
    new = [outcome for outcome in outcomes if outcome.documents]
    drafts = sum(len(outcome.edit_urls) for outcome in new)
    notes = [*(note for outcome in new for note in outcome.notes)]
    notes += [note for outcome in new for document in outcome.documents for note in document.notes]
    checks = sum(note.kind == "doubt" for note in notes)
    earlier = sum(outcome.status == "already imported" for outcome in outcomes)
    return (
        f"Files: {len(new)} read, {earlier} imported before. Drafts: {drafts}. To check: {checks}."
    )


def as_data(outcome: Outcome) -> dict[str, Any]:
    """For JSON; a date is a `datetime.date`."""
    data = asdict(outcome)
    for document, blocks in zip(data["documents"], outcome.documents, strict=True):
        document["body"] = [
            {"block": type(block).__name__, **asdict(block)} for block in blocks.body
        ]
    return data


def _notes(notes: list[Note], indent: str) -> Iterator[str]:
    """What was done, then what to check."""
    for kind, label in (("done", "done"), ("doubt", "CHECK")):
        for note in notes:
            if note.kind == kind:
                place = f"line {note.line}: " if note.line else ""
                yield f"{indent}{label:<6}{place}{note.reason}{_taken(note)}"


def _taken(note: Note) -> str:
    text = " ".join(note.taken.split())
    if not text:
        return ""
    shown = text if len(text) <= _LONGEST_TAKEN else f"{text[:_LONGEST_TAKEN]}…"
    return f" | {shown}"


def _language(document: ImportedDocument) -> str:
    return str(Locale.parse(document.lang).english_name)
