"""Which part of a picture is shown, in which sizes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from site_builder.reading.media import MediaFile
from site_builder.renditions.shapes import CARD, PORTRAIT, WHOLE, Shape

LENGTHS = st.integers(1, 6000)
SHAPES = st.sampled_from([WHOLE, CARD, PORTRAIT])


@st.composite
def pictures(draw: st.DrawFn) -> MediaFile:
    width, height = draw(LENGTHS), draw(LENGTHS)
    # A record may be wrong about its focal point: nothing may break.
    point = st.tuples(st.integers(0, 9000), st.integers(0, 9000))
    return picture(width, height, draw(st.none() | point))


def picture(width: int, height: int, focal_point: tuple[int, int] | None = None) -> MediaFile:
    return MediaFile("images/a.png", "A", {}, width, height, focal_point, 1, "0" * 64)


@given(pictures(), SHAPES)
def test_the_part_lies_within_the_picture_and_has_the_ratio(found: MediaFile, shape: Shape) -> None:
    start, top, end, bottom = shape.box(found)
    assert 0 <= start < end <= found.width
    assert 0 <= top < bottom <= found.height
    assert (end - start == found.width) or (bottom - top == found.height)
    if shape.ratio is not None and min(end - start, bottom - top) > 100:
        assert abs((end - start) / (bottom - top) - shape.ratio) < 0.02


@given(pictures(), SHAPES)
def test_the_focal_point_stays_in_view(found: MediaFile, shape: Shape) -> None:
    x, y = found.focal_point or (found.width // 2, found.height // 2)
    start, top, end, bottom = shape.box(found)
    assert start <= min(x, found.width - 1) < end
    assert top <= min(y, found.height - 1) < bottom


@given(pictures(), SHAPES)
def test_no_rendition_is_larger_than_the_part_it_shows(found: MediaFile, shape: Shape) -> None:
    box = shape.box(found)
    sizes = shape.sizes(box)
    assert sizes == sorted(set(sizes))
    assert all(width <= box[2] - box[0] and height >= 1 for width, height in sizes)
    assert len(sizes) <= len(shape.widths)


def test_a_large_picture_has_every_width() -> None:
    found = picture(3000, 2000)
    assert WHOLE.sizes(WHOLE.box(found)) == [(400, 267), (800, 533), (1280, 853)]


def test_a_small_picture_has_its_own_width_only() -> None:
    found = picture(90, 60)
    assert CARD.sizes(CARD.box(found)) == [(90, 60)]


def test_a_portrait_follows_the_focal_point_to_the_edge() -> None:
    assert PORTRAIT.box(picture(300, 100, focal_point=(290, 50))) == (200, 0, 300, 100)
