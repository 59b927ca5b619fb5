"""Contexts of the pages that no document stands behind: the choice of language, the 404s."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Link, PageContext


@dataclass(frozen=True, slots=True, kw_only=True)
class RootPage(PageContext):
    """`/`: one link to each language's home, each in its own language and direction."""

    homes: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(PageContext):
    """`/<lang>/404.html`, and `/404.html` for all languages (`homes` then has them all)."""

    homes: tuple[Link, ...]
