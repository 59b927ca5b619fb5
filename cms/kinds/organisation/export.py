"""An organisation in the contract."""

from __future__ import annotations

from cms.kinds.organisation.models import OrganisationPage
from cms.publishing.codecs import Email, Image, Phones, Plain
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=OrganisationPage,
    fields=(
        Plain("acronym"),
        Plain("other_names"),
        Image("logo"),
        Plain("logo_alt"),
        Plain("description"),
        Plain("website"),
        Email("email"),
        Phones("phones"),
    ),
)
