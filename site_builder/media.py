"""Files of media/ as a page of one language shows them."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from site_builder.contexts import Download, Label, Picture, PictureSource
from site_builder.reading.media import MediaFile
from site_builder.renditions.making import Rendition
from site_builder.renditions.shapes import WHOLE, Shape
from site_builder.views import View


def media_url(file: str) -> str:
    return f"/media/{file}"


def picture(
    view: View,
    file: str | None,
    alt: str = "",
    caption: str = "",
    credit: str = "",
    shape: Shape = WHOLE,
) -> Picture | None:
    """A picture; the credit of its record where the page gives none."""
    if not file:
        return None
    record = view.content.media[file]
    whole = Picture(
        url=media_url(file),
        alt=alt,
        width=record.width,
        height=record.height,
        credit=Label(credit, view.language) if credit else view.optional_label(record.credits),
        caption=caption,
    )
    renditions = view.site.renditions.of(record, shape) if view.site.renditions else ()
    return _with_renditions(whole, renditions) if renditions else whole


def _with_renditions(picture: Picture, renditions: tuple[Rendition, ...]) -> Picture:
    *better, fallback = [
        (media_type, tuple(sizes))
        for media_type, sizes in groupby(renditions, lambda it: it.encoding.media_type)
    ]
    largest = fallback[1][-1]
    return replace(
        picture,
        url=media_url(largest.file),
        width=largest.width,
        height=largest.height,
        srcset=_srcset(fallback[1]),
        sources=tuple(PictureSource(media_type, _srcset(sizes)) for media_type, sizes in better),
    )


def _srcset(sizes: tuple[Rendition, ...]) -> str:
    return ", ".join(f"{media_url(it.file)} {it.width}w" for it in sizes)


def download(view: View, file: str, title: str) -> Download:
    record: MediaFile = view.content.media[file]
    return Download(media_url(file), title, file.rpartition(".")[2], record.size)
