"""The formats of renditions, the one that saves most first; nothing but pixels is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from PIL import Image


@dataclass(frozen=True, slots=True)
class Encoding:
    suffix: str
    media_type: str
    pillow: str  # what Pillow calls it
    options: dict[str, Any] = field(default_factory=dict)

    def encode(self, image: Image.Image) -> bytes:
        """The same picture always gives the same bytes on one machine."""
        written = BytesIO()
        image.save(written, self.pillow, **self.options)
        return written.getvalue()


# One thread for each picture: several are made at a time.
AVIF = Encoding("avif", "image/avif", "AVIF", {"quality": 55, "speed": 8, "max_threads": 1})
WEBP = Encoding("webp", "image/webp", "WEBP", {"quality": 72, "method": 2})
# What every browser reads, by the ending of the original.
FALLBACKS = {
    "jpg": Encoding("jpg", "image/jpeg", "JPEG", {"quality": 78, "progressive": True}),
    "jpeg": Encoding("jpg", "image/jpeg", "JPEG", {"quality": 78, "progressive": True}),
    "png": Encoding("png", "image/png", "PNG", {"optimize": True}),
    "webp": WEBP,
}
