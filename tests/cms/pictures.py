"""Pictures as cameras write them."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image

GPS, ARTIST, ORIENTATION = 0x8825, 0x013B, 0x0112


def exif(orientation: int = 1, artist: str = "Somebody's name") -> Image.Exif:
    """Where a picture was taken, by whom, and how the camera was held."""
    data = Image.Exif()
    data[ARTIST] = artist
    data[ORIENTATION] = orientation
    data.get_ifd(GPS)[2] = (33.0, 18.0, 45.0)
    return data


def picture(file_format: str, size: tuple[int, int] = (32, 20), **options: Any) -> bytes:
    """A picture of two colours, so that a turned one can be told."""
    image = Image.new("RGB", size, "navy")
    image.paste("gold", (0, 0, size[0] // 2, size[1]))
    target = BytesIO()
    image.save(target, format=file_format, **options)
    return target.getvalue()


def jpeg(**options: Any) -> bytes:
    return picture("JPEG", **options)
