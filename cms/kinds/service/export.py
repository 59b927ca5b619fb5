"""A service in the contract."""

from __future__ import annotations

from cms.kinds.hours import HOURS
from cms.kinds.service.models import ServicePage
from cms.publishing.codecs import Date, Email, Key, Phones, Plain, Snippets
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=ServicePage,
    fields=(
        Key("organisation"),
        Key("programme"),
        Plain("status"),
        Plain("alert"),
        Plain("description"),
        Plain("categories"),
        Plain("target_groups"),
        Plain("governorates"),
        Snippets("locations", block="location"),
        Plain("eligibility"),
        Plain("eligibility_note"),
        Plain("minimum_age"),
        Plain("maximum_age"),
        Plain("access"),
        Plain("application_process"),
        Plain("cost"),
        Plain("cost_note"),
        Plain("required_documents"),
        Plain("documents_note"),
        Plain("languages"),
        Phones("phones"),
        Email("email"),
        Plain("website"),
        *HOURS,
        Plain("accessibility"),
        Plain("accessibility_note"),
        Date("assured_date"),
        Plain("assurer"),
    ),
)
