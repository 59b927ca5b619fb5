"""Cuts the fonts of font_sources/ down to static/fonts/: the letters and the weights of the theme.

Run `python themes/bayan/fonts.py` after a change of the sources or of the letters below; it needs
fonttools and brotli. `--check` only says whether that is needed. The sources are the Arabic and
the Latin part of Noto Sans Arabic (OFL) as @fontsource-variable/noto-sans-arabic 5.3.0 ships them.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

THEME = Path(__file__).parent
SOURCES = THEME / "font_sources"
TARGETS = THEME / "static" / "fonts"

LIGHTEST, HEAVIEST = 400, 700


@dataclass(frozen=True)
class Cut:
    """One file of the theme: its source and what is kept of it."""

    source: str
    target: str
    letters: frozenset[int]
    features: tuple[str, ...]


def _ranges(*pairs: tuple[int, int]) -> frozenset[int]:
    return frozenset(code for first, last in pairs for code in range(first, last + 1))


# Arabic and its vowel marks, the letters of Persian and of Sorani, both rows of Arabic digits.
ARABIC = _ranges(
    (0x0621, 0x063A),
    (0x0640, 0x0655),
    (0x0660, 0x066D),
    (0x0670, 0x0671),
) | {*map(ord, "،؛؟پچژڤکگڕڵێیۆۇەھۊ"), *range(0x06F0, 0x06FA), 0x200C, 0x200D}
# English, the names of donors and of Kurdish places, and the marks of print.
LATIN = _ranges((0x20, 0x7E)) | {
    *map(ord, "ÀÂÇÉÎÖÜßàáâäåçèéêëíîïñóôöøúûü"),
    *map(ord, "\u00a0«»·°©®±²³×–—‘’“”•…€−"),  # noqa: RUF001
}

CUTS = (
    Cut(
        "noto-sans-arabic.woff2",
        "arabic.woff2",
        ARABIC,
        ("ccmp", "locl", "init", "medi", "fina", "rlig", "liga", "kern", "mark", "mkmk"),
    ),
    Cut(
        "noto-sans-latin.woff2",
        "latin.woff2",
        LATIN,
        ("ccmp", "kern"),
    ),
)


def font_of(cut: Cut) -> bytes:
    """The file of one cut."""
    font = _limited(SOURCES / cut.source)
    options = Options()
    options.layout_features = list(cut.features)
    options.hinting = False
    options.name_IDs = [0, 1, 2, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=cut.letters)
    subsetter.subset(font)
    font.flavor = "woff2"
    return _bytes(font)


def _limited(source: Path) -> TTFont:
    """The font with the weights of the theme alone, read anew: cutting wants whole tables."""
    font = TTFont(source, recalcTimestamp=False)
    instantiateVariableFont(font, {"wght": (LIGHTEST, HEAVIEST)}, inplace=True)
    font.flavor = None
    return TTFont(BytesIO(_bytes(font)), recalcTimestamp=False)


def _bytes(font: TTFont) -> bytes:
    buffer = BytesIO()
    font.save(buffer)
    return buffer.getvalue()


def outdated() -> list[str]:
    """The files that are not what this script would write."""
    return [
        cut.target
        for cut in CUTS
        if not (file := TARGETS / cut.target).is_file() or file.read_bytes() != font_of(cut)
    ]


def main(arguments: list[str]) -> int:
    """Write the fonts, or with --check only compare them."""
    if arguments == ["--check"]:
        for name in outdated():
            sys.stderr.write(f"{name} is not what {Path(__file__).name} makes: run it\n")
        return 1 if outdated() else 0
    TARGETS.mkdir(parents=True, exist_ok=True)
    for cut in CUTS:
        (TARGETS / cut.target).write_bytes(font_of(cut))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
