"""A programme in the contract."""

from __future__ import annotations

from cms.kinds.programme.models import ProgrammePage
from cms.publishing.codecs import Body, Date, Image, Plain
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=ProgrammePage,
    fields=(
        Plain("acronym"),
        Plain("status"),
        Date("starts"),
        Date("ends"),
        Plain("governorates"),
        Plain("donors"),
        Plain("partners"),
        Plain("website"),
        Image("image"),
        Plain("image_alt"),
    ),
    body=Body("body"),
)
