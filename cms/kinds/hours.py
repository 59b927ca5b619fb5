"""Opening hours in the contract."""

from __future__ import annotations

from cms.publishing.codecs import Clock, Codec, Day, Plain, Records

HOURS: tuple[Codec, ...] = (
    Records(
        "schedules",
        block="schedule",
        opens_at=Clock(),
        closes_at=Clock(),
        valid_from=Day(),
        valid_to=Day(),
    ),
    Records(
        "schedule_exceptions",
        block="exception",
        valid_from=Day(),
        valid_to=Day(),
        opens_at=Clock(),
        closes_at=Clock(),
    ),
    Plain("schedule_note"),
)
