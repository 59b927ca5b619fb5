"""The order in which the documents of a kind are listed."""

from __future__ import annotations

from collections.abc import Iterable

from site_builder.reading.documents import Document

DATED = ("press_release", "publication")
_STATUSES = ("active", "planned", "completed")


def ordered(kind: str, documents: Iterable[Document], lang: str) -> tuple[Document, ...]:
    """News by date, the newest first; the rest by title, what only another language has last."""
    if kind in DATED:
        by_date = sorted(documents, key=lambda it: (it.data["date"], it.published, it.path))
        return tuple(reversed(by_date))
    if kind == "page":
        return tuple(sorted(documents, key=lambda it: it.path))
    return tuple(sorted(documents, key=lambda it: (it.lang != lang, _rank(it), it.title, it.path)))


def latest(kind: str, listed: tuple[Document, ...]) -> tuple[Document, ...]:
    """What came last foremost; programmes in their order, because those that run come first."""
    if kind in DATED or kind == "programme":
        return listed
    return tuple(sorted(listed, key=lambda it: it.published, reverse=True))


def _rank(document: Document) -> int:
    """Programmes that run come first."""
    return _STATUSES.index(document.data["status"]) if document.kind == "programme" else 0
