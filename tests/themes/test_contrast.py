"""The contrast of the tokens, computed: tools that look at pages pass over Arabic text."""

from __future__ import annotations

import re
from typing import Literal

import pytest
from tinycss2.color4 import parse_color

from tests.themes.theme import CSS, read_styles

Scheme = Literal["light", "dark"]
TEXT, LARGE, SHAPE = 4.5, 3.0, 3.0

# (what is seen, what it stands on, the least contrast)
PAIRS = [
    *[(text, ground, TEXT) for text in ("ink", "ink-soft", "link", "link-hover", "link-visited",
                                        "info", "accent")
      for ground in ("paper", "sand")],
    *[("ink", f"{tone}-tint", TEXT) for tone in ("info", "good", "warning", "alert")],
    *[(tone, f"{tone}-tint", TEXT) for tone in ("info", "good", "warning", "alert")],
    *[(text, ground, TEXT) for text in ("brand-ink", "brand-ink-soft", "brand-accent")
      for ground in ("brand", "brand-deep")],
    ("brand-accent-ink", "brand-accent", TEXT),
    ("brand-accent-ink", "brand-ink-soft", TEXT),
    ("warning", "paper", TEXT),
    ("paper", "link", TEXT),
    ("paper", "link-hover", TEXT),
    ("river", "sand", LARGE),
    *[(shape, ground, SHAPE) for shape in ("line-strong", "river", "focus-outer")
      for ground in ("paper", "sand")],
    ("focus-outer", "focus-inner", SHAPE),
]  # fmt: skip


def tokens(scheme: Scheme) -> dict[str, str]:
    """Names of colours, without their dashes, and their values in a colour scheme."""
    found: dict[str, str] = {}
    for style in read_styles(CSS / "tokens.css"):
        is_dark = style.preludes[0].startswith("@media")
        is_colour = style.name.startswith("--") and style.value.startswith("#")
        if is_colour and (not is_dark or scheme == "dark"):
            found[style.name[2:]] = style.value
    return found


def luminance(colour: str) -> float:
    red, green, blue = (_linear(channel) for channel in parse_color(colour).coordinates)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """The ratio that WCAG 2 defines: 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#777", "#fff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("seen", "ground", "least"), PAIRS)
def test_what_is_seen_stands_out(scheme: Scheme, seen: str, ground: str, least: float) -> None:
    colours = tokens(scheme)
    assert contrast(colours[seen], colours[ground]) >= least


def test_both_schemes_name_the_same_colours() -> None:
    light, dark = tokens("light"), tokens("dark")
    assert light.keys() == dark.keys()
    kept = {name for name in light if light[name] == dark[name]}
    assert kept == {"brand-ink", "brand-accent-ink", "logo"}


@pytest.mark.parametrize("number", range(1, 18))
def test_the_number_of_a_goal_stands_out_of_its_colour(number: int) -> None:
    """White stays where it reads well, so that the tiles look as the United Nations draw them."""
    styles = list(read_styles(CSS / "components" / "goal.css"))
    colour = next(it.value for it in styles if it.preludes == (f".goal--{number}",))
    on_black = re.compile(rf"\.goal--{number}(?![0-9])")
    is_black = any(it.name == "--goal-ink" and on_black.search(it.preludes[0]) for it in styles)
    assert contrast("#000" if is_black else "#fff", colour) >= TEXT
    assert is_black == (contrast("#fff", colour) < TEXT)
