"""A picture keeps nothing of where, when and by whom it was taken; a bare one keeps its bytes."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from cms.media.camera_data import without_camera_data
from tests.cms.pictures import GPS, exif, jpeg, picture

FORMATS = ["JPEG", "PNG", "WEBP"]
SECRET = "Somebody"


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_bare_picture_keeps_its_bytes(file_format: str) -> None:
    data = picture(file_format)
    assert without_camera_data(data) == data


@pytest.mark.parametrize("file_format", FORMATS)
@given(artist=st.text(min_size=4, max_size=20), orientation=st.integers(1, 8))
@settings(deadline=None, max_examples=20)
def test_place_and_person_are_gone_and_the_picture_is_upright(
    file_format: str, artist: str, orientation: int
) -> None:
    data = picture(file_format, exif=exif(orientation, f"{SECRET} {artist}"))
    assert has_camera_data(data)
    bare = without_camera_data(data)
    assert not has_camera_data(bare)
    assert SECRET.encode() not in bare
    assert without_camera_data(bare) == bare
    width, height = Image.open(BytesIO(bare)).size
    assert (width, height) == ((20, 32) if orientation >= 5 else (32, 20))


def test_a_turned_picture_shows_the_same_as_before() -> None:
    """Held upside down: what was on the left is on the right."""
    upright = Image.open(BytesIO(without_camera_data(jpeg(exif=exif(orientation=3)))))
    left, right = upright.getpixel((4, 10)), upright.getpixel((28, 10))
    assert left[2] > left[0]
    assert right[0] > right[2]


@pytest.mark.parametrize(
    "data",
    [
        jpeg(comment=SECRET.encode()),
        jpeg(xmp=f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode()),
        jpeg() + b"\x00\x00\x00\x18ftypmp42" + SECRET.encode(),
        picture("WEBP", xmp=f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode()),
    ],
    ids=["comment", "XMP", "film behind the picture", "XMP in WebP"],
)
def test_nothing_is_hidden_in_other_places(data: bytes) -> None:
    bare = without_camera_data(data)
    assert SECRET.encode() not in bare
    assert without_camera_data(bare) == bare


def test_texts_within_a_png_are_removed() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET)
    texts.add_itxt("XML:com.adobe.xmp", SECRET)
    bare = without_camera_data(picture("PNG", pnginfo=texts))
    assert SECRET.encode() not in bare
    assert Image.open(BytesIO(bare)).text == {}


def test_the_colours_keep_their_profile() -> None:
    profile = b"a colour profile"
    bare = without_camera_data(jpeg(icc_profile=profile, exif=exif()))
    assert Image.open(BytesIO(bare)).info["icc_profile"] == profile


@given(st.binary(max_size=200))
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(OSError):
        without_camera_data(data)


def has_camera_data(data: bytes) -> bool:
    with Image.open(BytesIO(data)) as image:
        return bool(image.getexif()) or bool(image.getexif().get_ifd(GPS))
