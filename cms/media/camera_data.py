"""Removes what a camera or program wrote into a picture: place, person, serial number.

A picture without such data keeps its bytes.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageOps

# What of a picture's header is about its colours and pixels, not about who made it and where.
_HARMLESS_INFO = frozenset(
    {
        *("icc_profile", "dpi", "jfif", "jfif_version", "jfif_unit", "jfif_density"),
        *("adobe", "adobe_transform", "progressive", "progression"),
        *("gamma", "srgb", "chromaticity", "aspect", "interlace", "transparency"),
        *("background", "loop", "duration", "timestamp", "default_image"),
    }
)
_END = {"JPEG": b"\xff\xd9", "PNG": b"IEND\xaeB`\x82"}


def without_camera_data(data: bytes) -> bytes:
    """`data` itself if it holds nothing but the picture, else the picture alone, turned upright.

    Raises OSError if it is no picture that Pillow can read.
    """
    with Image.open(BytesIO(data)) as picture:
        picture.load()
        if _is_bare(picture, data):
            return data
        return _saved(picture)


def _is_bare(picture: Image.Image, data: bytes) -> bool:
    if picture.format not in {"JPEG", "PNG", "WEBP"} or picture.getexif():
        return False
    if not data.endswith(_END.get(picture.format, b"")):
        return False  # phones hide short films behind the picture's end
    if any(not _is_harmless_segment(*segment) for segment in getattr(picture, "applist", ())):
        return False
    if getattr(picture, "private_chunks", None):
        return False
    return all(key in _HARMLESS_INFO for key in picture.info if isinstance(key, str))


def _is_harmless_segment(name: str, content: bytes) -> bool:
    """Whether a JPEG's application segment is about colours and pixels only."""
    return (
        (name == "APP0" and content.startswith(b"JFIF"))
        or (name == "APP2" and content.startswith(b"ICC_PROFILE"))
        or (name == "APP14" and content.startswith(b"Adobe"))
    )


def _saved(picture: Image.Image) -> bytes:
    file_format = "JPEG" if picture.format in {"JPEG", "MPO"} else picture.format
    upright = ImageOps.exif_transpose(picture)
    is_turned = upright.size != picture.size or picture.getexif().get(0x0112, 1) != 1
    profile = picture.info.get("icc_profile")
    frames = upright if is_turned else picture
    frames.info = {key: value for key, value in picture.info.items() if key == "transparency"}
    options: dict[str, object] = {"icc_profile": profile} if profile else {}
    if file_format == "JPEG":
        options |= {"quality": "keep"} if frames.format == "JPEG" else {"quality": 92}
    elif file_format == "WEBP":
        options |= {"quality": 90, "method": 4}
    result = BytesIO()
    frames.save(result, format=file_format, exif=b"", **options)
    return result.getvalue()
