"""Renditions as files: what is in them, and what is kept of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PIL import Image

from site_builder.reading.media import MediaFile
from site_builder.renditions.making import Rendition, Renditions
from site_builder.renditions.shapes import CARD, PORTRAIT, WHOLE
from site_builder.report import BuildReport

RED, BLUE = (200, 30, 30), (30, 60, 200)


@pytest.fixture
def media(tmp_path: Path) -> Path:
    folder = tmp_path / "media"
    (folder / "images").mkdir(parents=True)
    return folder


@pytest.fixture
def renditions(tmp_path: Path, media: Path) -> Renditions:
    return Renditions(media, tmp_path / "cache", BuildReport())


def add(media: Path, name: str, image: Image.Image, **options: object) -> MediaFile:
    """A picture whose focal point is in the middle of its end half."""
    path = media / "images" / name
    image.save(path, **options)
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    focal_point = (image.width * 3 // 4, image.height // 2)
    size = path.stat().st_size
    return MediaFile(
        f"images/{name}", name, {}, image.width, image.height, focal_point, size, sha256
    )


def two_halves(width: int = 900, height: int = 300) -> Image.Image:
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image


def opened(rendition: Rendition, output: Path) -> Image.Image:
    with Image.open(output / "media" / rendition.file) as image:
        image.load()
    return image


def test_each_format_and_width_is_what_its_name_says(
    renditions: Renditions, media: Path, tmp_path: Path
) -> None:
    found = renditions.of(add(media, "halves.jpg", two_halves()), WHOLE)
    renditions.write(tmp_path)
    assert [(it.encoding.suffix, it.width) for it in found] == [
        *(("avif", 400), ("avif", 800), ("avif", 900)),
        *(("webp", 400), ("webp", 800), ("webp", 900)),
        *(("jpg", 400), ("jpg", 800), ("jpg", 900)),
    ]
    for rendition in found:
        image = opened(rendition, tmp_path)
        assert image.format == rendition.encoding.pillow
        assert image.size == (rendition.width, rendition.height)


def test_a_cropped_shape_shows_what_is_around_the_focal_point(
    renditions: Renditions, media: Path, tmp_path: Path
) -> None:
    found = renditions.of(add(media, "halves.png", two_halves()), PORTRAIT)
    renditions.write(tmp_path)
    for rendition in found:
        corner = opened(rendition, tmp_path).convert("RGB").getpixel((2, 2))
        assert all(abs(seen - blue) < 30 for seen, blue in zip(corner, BLUE, strict=True))


def test_transparency_is_kept(renditions: Renditions, media: Path, tmp_path: Path) -> None:
    found = renditions.of(add(media, "clear.png", Image.new("RGBA", (90, 60))), CARD)
    renditions.write(tmp_path)
    assert [opened(it, tmp_path).convert("RGBA").getpixel((5, 5))[3] for it in found] == [0, 0, 0]


def test_nothing_but_the_picture_is_written(
    renditions: Renditions, media: Path, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x010E] = "a secret place"
    found = renditions.of(add(media, "exif.jpg", two_halves(), exif=exif), WHOLE)
    renditions.write(tmp_path)
    for rendition in found:
        assert not opened(rendition, tmp_path).getexif()
        assert b"secret" not in (tmp_path / "media" / rendition.file).read_bytes()


def test_what_was_made_is_used_again(renditions: Renditions, media: Path, tmp_path: Path) -> None:
    picture = add(media, "halves.jpg", two_halves())
    first = renditions.of(picture, CARD)
    (media / "images" / "halves.jpg").unlink()
    again = Renditions(media, renditions.cache, BuildReport())
    assert again.of(picture, CARD) == first
    again.write(tmp_path)


@pytest.mark.parametrize("damage", [b"", b"cut", b"\0" * 500])
def test_a_damaged_cache_changes_nothing(
    renditions: Renditions, media: Path, tmp_path: Path, damage: bytes
) -> None:
    picture = add(media, "halves.jpg", two_halves())
    found = renditions.of(picture, CARD)
    renditions.write(tmp_path / "first")
    for rendition in found:
        rendition.path.write_bytes(damage)
    again = Renditions(media, renditions.cache, BuildReport())
    again.of(picture, CARD)
    again.write(tmp_path / "second")
    for rendition in found:
        first, second = (tmp_path / name / "media" / rendition.file for name in ("first", "second"))
        assert first.read_bytes() == second.read_bytes()


def test_what_no_page_asks_for_any_more_is_forgotten(
    renditions: Renditions, media: Path, tmp_path: Path
) -> None:
    renditions.of(add(media, "halves.jpg", two_halves()), CARD)
    renditions.write(tmp_path)
    assert list(renditions.cache.iterdir())
    Renditions(media, renditions.cache, BuildReport()).write(tmp_path)
    assert not list(renditions.cache.iterdir())


def test_a_changed_picture_or_focal_point_has_another_address(
    renditions: Renditions, media: Path
) -> None:
    picture = add(media, "halves.jpg", two_halves())
    moved = MediaFile(**{**_fields(picture), "focal_point": (10, 10)})
    other = MediaFile(**{**_fields(picture), "sha256": "f" * 64})
    files = [
        Renditions(media, renditions.cache, BuildReport()).of(it, CARD)[0].file
        for it in (picture, moved, other)
    ]
    assert len(set(files)) == 3


def test_a_picture_that_cannot_be_read_is_reported_and_has_no_renditions(
    renditions: Renditions, media: Path
) -> None:
    picture = add(media, "cut.jpg", two_halves())
    path = media / "images" / "cut.jpg"
    path.write_bytes(path.read_bytes()[:300])
    assert renditions.of(picture, CARD) == ()
    (warning,) = renditions.report.warnings
    assert "media/images/cut.jpg" in str(warning)
    assert "replace it" in str(warning)


def test_a_record_that_is_wrong_about_the_size_is_reported(
    renditions: Renditions, media: Path
) -> None:
    picture = add(media, "halves.jpg", two_halves())
    wrong = MediaFile(**{**_fields(picture), "width": 5000})
    assert renditions.of(wrong, CARD) == ()
    assert "900 by 300" in str(renditions.report.warnings[0])


def _fields(picture: MediaFile) -> dict[str, object]:
    return {name: getattr(picture, name) for name in picture.__dataclass_fields__}
