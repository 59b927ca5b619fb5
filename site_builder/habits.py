"""What Unicode's data leaves open of a language, or says of another country than a site's.

The only place where the builder knows languages by name; one that is not here is written as
Unicode's data has it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habits:
    locale: str  # whose forms are used
    other_months: str = ""  # whose names of months are used beside those, in some countries
    extension: str = "ext."  # before the digits that are dialled after a telephone number
    last: str = ""  # what joins the last item of a list, where the data has a comma


_HABITS = {
    "ar": Habits("ar_IQ", other_months="ar", extension="تحويلة"),
    "ckb": Habits("ckb_IQ", extension="ژمارەی ناوخۆ", last=" و "),
    "en": Habits("en_GB"),  # the day before the month
}


def habits_of(code: str) -> Habits:
    return _HABITS.get(code, Habits(code))
