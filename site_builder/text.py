"""Plain values of a document's fields."""

from __future__ import annotations

from datetime import date


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of plain text, which one empty line keeps apart."""
    return tuple(part for part in text.split("\n\n") if part)


def day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
