"""A publication in the contract."""

from __future__ import annotations

from cms.kinds.figures import FIGURES
from cms.kinds.publication.models import PublicationPage
from cms.publishing.codecs import Body, Date, File, Image, Keys, Plain, Records
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=PublicationPage,
    fields=(
        Plain("publication_type"),
        Date("date"),
        Plain("round"),
        Date("covers_from"),
        Date("covers_to"),
        Keys("programmes", block="programme"),
        Plain("governorates"),
        Plain("goals"),
        FIGURES,
        Records("files", block="file", file=File()),
        Records("links", block="link"),
        Plain("method"),
        Image("image"),
        Plain("image_alt"),
        Plain("image_caption"),
    ),
    body=Body("body"),
)
