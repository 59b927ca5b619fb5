"""Dates, numbers, lists and telephone numbers as a language and the site write them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

import phonenumbers
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from site_builder.habits import Habits, habits_of
from site_builder.languages import Language
from site_builder.lists import join_list

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RTL_ISOLATE, _LTR_ISOLATE, _END_ISOLATE = "\u2067", "\u2066", "\u2069"
_KILOBYTE, _MEGABYTE = 1000, 1_000_000


@dataclass(frozen=True)
class Formatter:
    """Formats values for one language. Results are plain text.

    None has bidirectional controls but a telephone number with an extension in a word of a
    right-to-left language: it is isolated as a whole and in its parts.
    """

    language: Language
    month_style: str  # levantine, gulf, paired: how Arabic writes months
    digit_style: str  # latin, arabic_indic: for languages of Arabic script
    time_zone: str  # IANA name

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self._habits.locale)

    @property
    def _habits(self) -> Habits:
        return habits_of(self.language.code)

    @cached_property
    def _numbering_system(self) -> str:
        return "arab" if self._uses_arabic_indic else "latn"

    @property
    def _uses_arabic_indic(self) -> bool:
        return self.digit_style == "arabic_indic" and self.language.direction == "rtl"

    @cached_property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @cached_property
    def _months(self) -> dict[int, str]:
        names = dict(self._locale.months["format"]["wide"])
        other = self._habits.other_months
        if not other or self.month_style == "levantine":
            return names
        others = dict(Locale.parse(other).months["format"]["wide"])
        if self.month_style == "gulf":
            return others
        return {month: f"{names[month]}/{others[month]}" for month in names}

    @property
    def locale_code(self) -> str:
        """ar_IQ: the language and the region whose habits this follows."""
        return str(self._locale)

    def digits(self, text: str) -> str:
        """The same text in the digits of the site's style."""
        return text.translate(_ARABIC_INDIC) if self._uses_arabic_indic else text

    def day(self, value: datetime) -> date:
        """The day that a moment is in the site's time zone."""
        return value.astimezone(self._zone).date()

    def date(self, value: date | datetime) -> str:
        """30 حزيران 2021; a moment is shown as the day it is in the site's time zone."""
        if isinstance(value, datetime):
            value = self.day(value)
        pattern = self._locale.date_formats["long"].pattern
        pattern = pattern.replace("MMMM", "'" + self._months[value.month] + "'")
        return self.digits(format_date(value, format=pattern, locale=self._locale))

    def time(self, value: str | datetime) -> str:
        """08:30, of a clock time or of a moment in the site's time zone."""
        if isinstance(value, datetime):
            value = value.astimezone(self._zone).strftime("%H:%M")
        return self.digits(value)

    def number(self, value: float) -> str:
        """1,234.5"""
        text = format_decimal(value, locale=self._locale, numbering_system=self._numbering_system)
        return self.digits(text)

    def percent(self, value: float) -> str:
        """0.125 becomes 12.5%."""
        text = format_percent(
            value, "#,##0.#%", locale=self._locale, numbering_system=self._numbering_system
        )
        return self.digits(text)

    def file_size(self, size: int) -> str:
        """2.4 MB, of a number of bytes; what is smaller than 1 kB is 1 kB."""
        if size >= _MEGABYTE:
            value, unit = round(size / _MEGABYTE, 1), "megabyte"
        else:
            value, unit = max(1, round(size / _KILOBYTE)), "kilobyte"
        text = format_unit(
            value,
            unit,
            length="short",
            locale=self._locale,
            numbering_system=self._numbering_system,
        )
        return self.digits(text)

    def phone(self, value: str) -> str:
        """+964 751 234 2550, of a number in E.164 form."""
        try:
            number = phonenumbers.parse(value)
        except phonenumbers.NumberParseException:
            return self.digits(value)
        extension, number.extension = number.extension, None
        international = phonenumbers.PhoneNumberFormat.INTERNATIONAL
        main = self.digits(phonenumbers.format_number(number, international))
        if not extension:
            return main
        rest = f"{self._habits.extension} {self.digits(extension)}"
        if self.language.direction == "ltr":
            return f"{main} {rest}"
        return f"{_RTL_ISOLATE}{_LTR_ISOLATE}{main}{_END_ISOLATE} {rest}{_END_ISOLATE}"

    def list(self, items: Iterable[str]) -> str:
        """Baghdad, Basra and Mosul; Markup when an item is Markup."""
        return join_list(list(items), self._locale, self._habits.last)

    def days(self, codes: Iterable[str]) -> str:
        """Days of the week (SU, MO...): "Sunday – Thursday", "Monday and Wednesday"."""
        names = self._locale.days["format"]["wide"]
        numbers = _in_weekly_order({_DAYS.index(code) for code in codes})
        labels = [names[number] for number in numbers]
        if len(numbers) > 2 and (numbers[-1] - numbers[0]) % 7 == len(numbers) - 1:
            return f"{labels[0]} – {labels[-1]}"
        return self.list(labels)

    def duration(self, seconds: int) -> str:
        """3:05 or 1:02:45, of a video."""
        minutes, rest = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
        return self.digits(text)

    def country_name(self, code: str) -> str:
        """The name of a country, ISO 3166-1, in this language."""
        return str(self._locale.territories.get(code, code))

    def language_name(self, code: str) -> str:
        """The name of a language in this one."""
        return str(self._locale.languages.get(code, code))


def _in_weekly_order(days: set[int]) -> list[int]:
    """Days from the one after the longest pause; a full week starts on Sunday."""
    ordered = sorted(days)
    if len(ordered) == 7:
        return [6, 0, 1, 2, 3, 4, 5]
    pauses = [(day - ordered[index - 1]) % 7 for index, day in enumerate(ordered)]
    start = pauses.index(max(pauses)) if pauses else 0
    return ordered[start:] + ordered[:start]
