"""Countries by their ISO 3166-1 codes, named in the interface's language."""

from __future__ import annotations

import re

from babel import Locale
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

ALPHA_2 = re.compile(r"[A-Z]{2}")
# What Babel lists beside countries: regions, and codes for what is unknown or invented.
NO_COUNTRIES = {
    *("EU", "EZ", "UN", "XA", "XB", "XK", "ZZ", "QO"),
    *("AC", "CP", "CQ", "DG", "EA", "IC", "TA"),
}


def country_choices() -> list[tuple[str, str]]:
    """Codes and names, in the order of the names."""
    locale = Locale.parse((get_language() or "en").replace("-", "_"))
    named = [
        (code, str(name))
        for code, name in locale.territories.items()
        if ALPHA_2.fullmatch(code) and code not in NO_COUNTRIES
    ]
    return sorted(named, key=lambda choice: choice[1])


class CountryListBlock(blocks.ListBlock):
    """Countries in the order in which they were chosen."""

    def __init__(self, **kwargs: object) -> None:
        country = blocks.ChoiceBlock(label=_("Country"), choices=country_choices)
        super().__init__(country, **{"label": _("Countries"), "default": [], **kwargs})
