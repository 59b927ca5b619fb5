"""A page in the contract."""

from __future__ import annotations

from cms.kinds.page.models import ProsePage
from cms.publishing.codecs import Body, Image, Plain
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=ProsePage,
    fields=(Image("image"), Plain("image_alt"), Plain("image_caption"), Plain("order")),
    body=Body("body"),
)
