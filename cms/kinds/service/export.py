"""A service in the contract."""

from __future__ import annotations

from cms.kinds.service.models import ServicePage
from cms.publishing.codecs import Clock, Date, Key, Number, Plain, Records
from cms.publishing.exporter import Exporter

exporter = Exporter(
    model=ServicePage,
    fields=(
        Key("organisation"),
        Key("programme"),
        Plain("status"),
        Plain("description"),
        Plain("categories"),
        Plain("target_groups"),
        Plain("governorates"),
        Plain("eligibility"),
        Plain("cost"),
        Plain("cost_note"),
        Plain("application_process"),
        Plain("required_documents"),
        Plain("languages"),
        Plain("address"),
        Number("latitude"),
        Number("longitude"),
        Plain("phones"),
        Plain("email"),
        Plain("website"),
        Records("schedules", block="schedule", opens_at=Clock(), closes_at=Clock()),
        Plain("schedule_note"),
        Plain("accessibility"),
        Date("assured_date"),
        Plain("assurer"),
    ),
)
