"""Opening hours: days with one opening and one closing time, and the days that are different."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks import DayBlock

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
    byday = blocks.MultipleChoiceBlock(
        label=_("Days"), choices=DAYS, widget=CheckboxSelectMultiple({"class": "bayan-days"})
    )
    opens_at = blocks.TimeBlock(label=_("Opens at"), format="%H:%M")
    closes_at = blocks.TimeBlock(label=_("Closes at"), format="%H:%M")
    valid_from = DayBlock(
        label=_("From"), required=False, help_text=_("For hours of a season, such as Ramadan.")
    )
    valid_to = DayBlock(label=_("To"), required=False)

    class Meta:
        icon = "time"
        label = _("Days and hours")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        refuse({**_same_time(cleaned), **_reversed_days(cleaned)})
        return cleaned


class ScheduleExceptionBlock(blocks.StructBlock):
    """Without hours, it is closed on these days."""

    valid_from = DayBlock(label=_("From"))
    valid_to = DayBlock(label=_("To"), help_text=_("The last of these days."))
    opens_at = blocks.TimeBlock(
        label=_("Opens at"),
        required=False,
        format="%H:%M",
        help_text=_("Leave both hours empty when it is closed on these days."),
    )
    closes_at = blocks.TimeBlock(label=_("Closes at"), required=False, format="%H:%M")

    class Meta:
        icon = "date"
        label = _("Days with other hours")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        problems = {**_same_time(cleaned), **_reversed_days(cleaned)}
        for given, missing in (("opens_at", "closes_at"), ("closes_at", "opens_at")):
            if cleaned[given] is not None and cleaned[missing] is None:
                problems[missing] = _("Give both hours, or neither.")
        refuse(problems)
        return cleaned


class ScheduleStreamBlock(blocks.StreamBlock):
    schedule = ScheduleBlock()


class ScheduleExceptionStreamBlock(blocks.StreamBlock):
    exception = ScheduleExceptionBlock()


def refuse(problems: dict[str, Any]) -> None:
    """Raise what is wrong with the fields of a struct, if anything is."""
    if problems:
        raise blocks.StructBlockValidationError(
            {name: ValidationError(message) for name, message in problems.items()}
        )


def _same_time(value: Any) -> dict[str, Any]:
    opens, closes = value["opens_at"], value["closes_at"]
    same = opens is not None and opens == closes
    return {"closes_at": _("It cannot close when it opens.")} if same else {}


def _reversed_days(value: Any) -> dict[str, Any]:
    first, last = value["valid_from"], value["valid_to"]
    is_reversed = first and last and last < first
    return {"valid_to": _("The last day cannot be before the first.")} if is_reversed else {}
