"""The fonts: cut from their sources without a change in how a word is drawn, and light."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
import uharfbuzz
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from tests.themes.theme import CSS, read_styles
from themes.bayan import fonts

LIMITS = {"arabic.woff2": 21_000, "latin.woff2": 13_000}
# Words with joins, ligatures, stacked marks, both rows of digits, and the letters of Sorani.
WORDS = Path(__file__).with_name("words")
CASES = pytest.mark.parametrize("cut", fonts.CUTS, ids=lambda cut: cut.target)
WEIGHTS = pytest.mark.parametrize("weight", [400, 550, 700])


def words_of(cut: fonts.Cut) -> list[str]:
    return (WORDS / f"{Path(cut.target).stem}.txt").read_text(encoding="utf-8").split()


def glyphs(font: uharfbuzz.Font, word: str) -> list[int]:
    """The glyphs of a word, from left to right; 0 is a missing one."""
    return [info.codepoint for info in _shaped(font, word).glyph_infos]


def places(font: uharfbuzz.Font, word: str) -> list[tuple[int, int, int]]:
    """Where HarfBuzz puts each glyph of a word."""
    positions = _shaped(font, word).glyph_positions
    return [(at.x_advance, at.x_offset, at.y_offset) for at in positions]


def _shaped(font: uharfbuzz.Font, word: str) -> uharfbuzz.Buffer:
    buffer = uharfbuzz.Buffer()
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    return buffer


def font_at(file: Path, weight: float) -> uharfbuzz.Font:
    """One weight of a variable font, unpacked."""
    font = TTFont(file)
    instantiateVariableFont(font, {"wght": weight}, inplace=True)
    font.flavor = None
    buffer = BytesIO()
    font.save(buffer)
    return uharfbuzz.Font(uharfbuzz.Face(buffer.getvalue()))


@CASES
@WEIGHTS
def test_every_word_is_shaped_as_the_source_shapes_it(cut: fonts.Cut, weight: float) -> None:
    source = font_at(fonts.SOURCES / cut.source, weight)
    target = font_at(fonts.TARGETS / cut.target, weight)
    for word in words_of(cut):
        assert 0 not in glyphs(target, word), word
        assert places(target, word) == places(source, word), word


@CASES
def test_a_missing_letter_would_be_noticed(cut: fonts.Cut) -> None:
    target = font_at(fonts.TARGETS / cut.target, 400)
    assert glyphs(target, "中") == [0]


def test_joined_letters_take_other_forms() -> None:
    font = font_at(fonts.TARGETS / "arabic.woff2", 400)
    assert glyphs(font, "بب") != glyphs(font, "ب") * 2


def test_the_fonts_are_current() -> None:
    assert fonts.outdated() == []


@CASES
def test_a_font_is_light(cut: fonts.Cut) -> None:
    assert (fonts.TARGETS / cut.target).stat().st_size <= LIMITS[cut.target]


def test_the_licence_stands_beside_the_fonts() -> None:
    licence = (fonts.TARGETS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_the_stylesheet_loads_each_font_for_letters_that_it_has() -> None:
    styles = [
        style for style in read_styles(CSS / "fonts.css") if style.name in {"src", "unicode-range"}
    ]
    sources = [style.value for style in styles if style.name == "src"]
    ranges = [style.value for style in styles if style.name == "unicode-range"]
    assert len(sources) == len(ranges) == len(fonts.CUTS)
    for source, said in zip(sources, ranges, strict=True):
        cut = next(cut for cut in fonts.CUTS if f"/{cut.target}" in source)
        assert cut.letters <= set(_codes(said))


def _codes(ranges: str) -> list[int]:
    found = []
    for first, last in re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", ranges):
        found += range(int(first, 16), int(last or first, 16) + 1)
    return found
