"""Files of media/ as a page of one language shows them."""

from __future__ import annotations

from site_builder.contexts import Download, Picture
from site_builder.views import View


def media_url(file: str) -> str:
    return f"/media/{file}"


def picture(
    view: View, file: str | None, alt: str = "", caption: str = "", credit: str = ""
) -> Picture | None:
    """A picture; the credit of its record where the page gives none."""
    if not file:
        return None
    record = view.site.content.media[file]
    return Picture(
        url=media_url(file),
        alt=alt,
        width=record.width,
        height=record.height,
        credit=credit or record.credit,
        caption=caption,
    )


def download(view: View, file: str, title: str) -> Download:
    record = view.site.content.media[file]
    return Download(media_url(file), title, file.rpartition(".")[2], record.size)
