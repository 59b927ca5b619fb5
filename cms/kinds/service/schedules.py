"""Opening hours: days with one opening and one closing time."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

# RFC 5545's names, in the order of the Iraqi week.
DAYS = [
    ("SA", _("Saturday")),
    ("SU", _("Sunday")),
    ("MO", _("Monday")),
    ("TU", _("Tuesday")),
    ("WE", _("Wednesday")),
    ("TH", _("Thursday")),
    ("FR", _("Friday")),
]


class ScheduleBlock(blocks.StructBlock):
    byday = blocks.MultipleChoiceBlock(label=_("Days"), choices=DAYS)
    opens_at = blocks.TimeBlock(label=_("Opens at"), format="%H:%M")
    closes_at = blocks.TimeBlock(label=_("Closes at"), format="%H:%M")

    class Meta:
        icon = "time"
        label = _("Days and hours")
        form_layout = ["byday", "opens_at", "closes_at"]

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["opens_at"] == cleaned["closes_at"]:
            raise blocks.StructBlockValidationError(
                {"closes_at": ValidationError(_("It cannot close when it opens."))}
            )
        return cleaned


class ScheduleStreamBlock(blocks.StreamBlock):
    schedule = ScheduleBlock()
