"""The search index: linguistics at build time, static files that a browser can search."""

from __future__ import annotations

from site_builder.search.entries import SearchEntry
from site_builder.search.index import build_index

__all__ = ["SearchEntry", "build_index"]
