"""Where in the page tree a draft goes."""

from __future__ import annotations

from wagtail.models import Locale, Page

from cms.core.kinds import kinds
from cms.core.models import BayanPage
from cms.importing.document import PageKind


class PlaceError(LookupError):
    """The CMS has no place for a draft; the message says what is missing and what to do."""


def page_model(kind: PageKind) -> type[BayanPage]:
    return kinds()[kind].model


def locale_of(lang: str) -> Locale:
    """Raises PlaceError."""
    locale = Locale.objects.filter(language_code=lang).first()
    if not locale:
        raise PlaceError(f"reads as the language {lang!r}, which this CMS has not: use --lang")
    return locale


def parent_of(kind: PageKind, locale: Locale) -> Page:
    """The section that lists the kind, or the home; raises PlaceError."""
    if page_model(kind).is_listed:
        parent = kinds()["section"].model.objects.filter(locale=locale, lists=kind).first()
        missing = f"no section that lists the kind {kind!r}"
    else:
        parent = kinds()["home"].model.objects.filter(locale=locale).first()
        missing = "no home"
    if not parent:
        raise PlaceError(
            f"the CMS has {missing} in the language {locale.language_code!r}: "
            "make that page or load content first"
        )
    return parent
