"""A file to download."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.contexts import Download
from site_builder.media import download
from site_builder.reading.bodies import Piece
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class File:
    """A file to download."""

    download: Download


def options(piece: Piece, view: View) -> File:
    return File(download(view, piece.options["file"], piece.options["title"]))
