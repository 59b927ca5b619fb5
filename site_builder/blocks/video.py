"""A card that leads to a video on another site."""

from __future__ import annotations

from dataclasses import dataclass

from site_builder.reading.bodies import Piece
from site_builder.snippets.video import Video, video
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class VideoCard:
    """A card that leads to a video on another site."""

    video: Video
    caption: str


def options(piece: Piece, view: View) -> VideoCard | None:
    shown = video(piece.options["video"], view)
    return VideoCard(shown, piece.options.get("caption", "")) if shown else None
