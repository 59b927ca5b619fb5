"""An office in the contract."""

from __future__ import annotations

from cms.kinds.hours import HOURS
from cms.kinds.office.models import OfficePage
from cms.publishing.codecs import Email, Phones, Plain, Snippet
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=OfficePage,
    fields=(
        Snippet("location"),
        Plain("description"),
        Plain("governorates"),
        Phones("phones"),
        Email("email"),
        *HOURS,
    ),
)
