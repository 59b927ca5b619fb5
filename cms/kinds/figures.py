"""The key figures of a page, in a field of their own."""

from __future__ import annotations

from wagtail import blocks

from cms.blocks.types.key_figures import Figure
from cms.publishing.codecs import Amount, Day, Records


class FigureStreamBlock(blocks.StreamBlock):
    figure = Figure()


FIGURES = Records("figures", block="figure", value=Amount(), as_of=Day())
