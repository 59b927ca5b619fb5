"""A press release in the contract."""

from __future__ import annotations

from cms.kinds.press_release.models import PressReleasePage
from cms.publishing.codecs import Body, Date, Image, Keys, Plain, Records
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=PressReleasePage,
    fields=(
        Plain("release_type"),
        Date("date"),
        Plain("dateline_place"),
        Plain("subhead"),
        Plain("governorates"),
        Keys("programmes", block="programme"),
        Plain("un_entities"),
        Plain("goals"),
        Image("image"),
        Plain("image_alt"),
        Plain("notes"),
        Records("contacts", block="contact"),
    ),
    body=Body("body"),
)
