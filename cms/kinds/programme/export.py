"""A programme in the contract."""

from __future__ import annotations

from cms.kinds.figures import FIGURES
from cms.kinds.programme.models import ProgrammePage
from cms.publishing.codecs import Body, Date, Image, Items, Plain, Records, Snippets
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=ProgrammePage,
    fields=(
        Plain("acronym"),
        Plain("status"),
        Date("starts"),
        Date("ends"),
        Plain("objectives"),
        Records("components", block="component", countries=Items()),
        Plain("governorates"),
        Plain("donors"),
        Plain("partners"),
        Plain("goals"),
        Plain("compact_objectives"),
        FIGURES,
        Plain("website"),
        Snippets("videos", block="video"),
        Snippets("contacts", block="contact"),
        Image("image"),
        Plain("image_alt"),
        Plain("image_caption"),
    ),
    body=Body("body"),
)
