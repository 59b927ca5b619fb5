"""An organisation in the contract."""

from __future__ import annotations

from cms.kinds.organisation.models import OrganisationPage
from cms.publishing.codecs import Plain
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=OrganisationPage,
    fields=(
        Plain("acronym"),
        Plain("description"),
        Plain("website"),
        Plain("email"),
        Plain("phones"),
    ),
)
