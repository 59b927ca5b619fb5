"""A press release in the contract; an embargo is the CMS's own affair."""

from __future__ import annotations

from cms.kinds.press_release.models import PressReleasePage
from cms.publishing.codecs import Body, Date, File, Image, Keys, Plain, Records, Snippets
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=PressReleasePage,
    fields=(
        Plain("release_type"),
        Date("date"),
        Plain("dateline_place"),
        Plain("subhead"),
        Plain("lead"),
        Plain("governorates"),
        Keys("programmes", block="programme"),
        Plain("donors"),
        Plain("un_entities"),
        Plain("goals"),
        Image("image"),
        Plain("image_alt"),
        Plain("image_caption"),
        Records("attachments", block="attachment", file=File()),
        Snippets("videos", block="video"),
        Plain("notes"),
        Snippets("boilerplates", block="boilerplate"),
        Snippets("contacts", block="contact"),
        Snippets("spokespeople", block="person"),
    ),
    body=Body("body"),
)
