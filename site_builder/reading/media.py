"""content/media/: files, each with a record beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from site_builder.errors import ContentError
from site_builder.reading.schemas import Schemas
from site_builder.reading.text import read_text, split_record
from site_builder.reading.yaml_subset import load

FOLDER = "media"
SUFFIX = ".yaml"
# What a browser would run if it were served from the site's own address.
_ACTIVE = {"htm", "html", "js", "mjs", "php", "shtml", "svg", "swf", "wasm", "xht", "xhtml", "xml"}


@dataclass(frozen=True, slots=True)
class MediaFile:
    file: str  # "images/river.jpg"
    title: str
    credits: dict[str, str]  # by language
    width: int | None
    height: int | None
    focal_point: tuple[int, int] | None  # what must stay in view, from the start and the top
    size: int  # bytes
    sha256: str


def read_media(path: Path, name: str, schemas: Schemas) -> MediaFile:
    """The record at `path`, checked against the file it describes; errors call it `name`."""
    data = load(split_record(read_text(path, name), name), name, first_line=2)
    schemas["media"].check(data, name)
    file = path.with_suffix("")
    if data["file"] != f"{file.parent.name}/{file.name}":
        raise ContentError(
            name, "file", f"{data['file']!r} is not the file beside the record: rename one of them"
        )
    if file.suffix.lstrip(".") in _ACTIVE:
        raise ContentError(name, "file", "is of a type that browsers run: publish another type")
    if file.is_symlink() or not file.is_file():
        raise ContentError(
            name, "file", f"{data['file']!r} does not stand beside the record: add it"
        )
    content = file.read_bytes()
    if (len(content), hashlib.sha256(content).hexdigest()) != (data["size"], data["sha256"]):
        raise ContentError(name, "sha256", "is not that of the file: export or restore the file")
    return MediaFile(
        file=data["file"],
        title=data["title"],
        credits=data.get("credits", {}),
        width=data.get("width"),
        height=data.get("height"),
        focal_point=_middle(data.get("focal_point")),
        size=data["size"],
        sha256=data["sha256"],
    )


def _middle(area: dict[str, int] | None) -> tuple[int, int] | None:
    """Of an area Wagtail gives the middle and the extent."""
    return (area["x"], area["y"]) if area else None
