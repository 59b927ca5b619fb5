"""Files of media/ that live pages use; nothing else of media/ is published."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from site_builder.media import media_url
from site_builder.reading.references import Reference
from site_builder.views import Site


def used_media(site: Site) -> list[str]:
    """The files that documents refer to, and the snippets that they use, in order."""
    return sorted({it.value for it in _references(site) if it.sort == "file"})


def _references(site: Site) -> Iterator[Reference]:
    used: set[tuple[str, str]] = set()
    for document in site.catalogue.documents:
        yield from document.references
        used |= {(it.target, it.value) for it in document.references if it.sort == "snippet"}
    for sort, code in used:
        snippet = site.content.snippets.get(sort, {}).get(code)
        yield from snippet.references if snippet else ()


def copy_media(site: Site, output: Path) -> None:
    source = site.content.folder / "media"
    for file in used_media(site):
        target = output / media_url(file).lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / file, target)
