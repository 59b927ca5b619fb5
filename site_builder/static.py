"""Files of media/ that live pages use; nothing else of media/ is published."""

from __future__ import annotations

import shutil
from pathlib import Path

from site_builder.media import media_url
from site_builder.site import Site


def used_media(site: Site) -> list[str]:
    """The files that documents refer to, in order."""
    return sorted(
        {
            reference.value
            for document in site.catalogue.documents
            for reference in document.references
            if reference.sort == "file"
        }
    )


def copy_media(site: Site, output: Path) -> None:
    source = site.content.folder / "media"
    for file in used_media(site):
        target = output / media_url(file).lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / file, target)
