"""Days that the contract takes: a slip of the finger is not another age."""

from __future__ import annotations

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

YEARS = range(1900, 2200)


def validate_day(day: date) -> None:
    if day.year not in YEARS:
        raise ValidationError(_("Write a day of the years 1900 to 2199."))


class DayField(models.DateField):
    """A day of the years 1900 to 2199."""

    default_validators = [validate_day]
