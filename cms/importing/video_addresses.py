"""The addresses of videos on the sites that hold them."""

from __future__ import annotations

import re

from cms.importing.lines import Line, Link, Role

_SITES = (
    r"(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com/(?:watch\?|embed/|shorts/|live/|playlist\?)"
    r"|youtu\.be/|vimeo\.com/(?:video/)?\d|player\.vimeo\.com/video/|dailymotion\.com/(?:video|embed)/"
    r"|fb\.watch/|facebook\.com/\S*/videos/)"
)
VIDEO = re.compile(rf"(?:https?:)?(?://)?{_SITES}[^\s<>\"«»،؛]*[^\s<>\"«»،؛.,)\]]", re.I)
_EMBEDDED = (
    (re.compile(r"//(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,})(?:[?&].*)?$", re.I),
     r"//www.youtube.com/watch?v=\1"),
    (re.compile(r"//player\.vimeo\.com/video/(\d+)(?:[?&].*)?$", re.I), r"//vimeo.com/\1"),
)  # fmt: skip
_NO_TITLES = {"youtube video player", "video", "فيديو", "vimeo-player"}


def video_address(address: str) -> str:
    """The page of a video on a site for them, for a link or a frame; "" for any other address."""
    if not VIDEO.fullmatch(address.strip()):
        return ""
    whole = re.sub(r"^(?:https?:)?(?://)?", "https://", address.strip(), flags=re.I)
    for pattern, page in _EMBEDDED:
        whole = pattern.sub(page, whole)
    return whole


def video_line(number: int, title: str, address: str) -> Line:
    shown = "" if title.casefold() in _NO_TITLES else title
    return Line(number, shown, Role.VIDEO, links=(Link(shown, address),))
