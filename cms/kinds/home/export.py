"""Home in the contract."""

from __future__ import annotations

from cms.kinds.home.models import HomePage
from cms.publishing.codecs import Body, Image, Plain
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=HomePage,
    fields=(Plain("lead"), Image("image"), Plain("image_alt"), Plain("image_caption")),
    body=Body("body"),
)
