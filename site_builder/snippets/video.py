"""Videos on other sites."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from site_builder.contexts import Label, Picture
from site_builder.media import picture
from site_builder.text import day
from site_builder.views import View


@dataclass(frozen=True, slots=True)
class Video:
    """A video on another site: it is linked, and nothing of it loads by itself."""

    code: str
    title: Label
    url: str
    host: str  # "videos.example.org": whose site the link leads to
    date: date | None
    duration: int | None  # seconds, for format.duration
    poster: Picture | None
    languages: tuple[str, ...]  # spoken in it, named in the page's language
    captions: tuple[str, ...]  # likewise


def videos(codes: Iterable[str], view: View) -> tuple[Video, ...]:
    """Those that are there."""
    found = (video(code, view) for code in codes)
    return tuple(it for it in found if it is not None)


def video(code: str, view: View) -> Video | None:
    data = view.snippet("video", code)
    if data is None:
        return None
    return Video(
        code=code,
        title=view.label(data["titles"]),
        url=data["url"],
        host=(urlsplit(data["url"]).hostname or "").removeprefix("www."),
        date=day(data.get("date")),
        duration=data.get("duration"),
        poster=picture(view, data.get("poster"), view.own(data.get("poster_alts"))),
        languages=view.language_names(data.get("languages", ())),
        captions=view.language_names(data.get("captions", ())),
    )
