"""Several pages published at once: one that is not complete is named, and none goes out."""

from __future__ import annotations

from collections.abc import Iterable

from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page


def refuse_incomplete(
    request: HttpRequest, pages: Iterable[Page], *, with_those_below: bool, back_to: str
) -> HttpResponse | None:
    """Back to the list with a message for each page whose newest revision cannot be published."""
    asked = list(pages)
    if with_those_below:
        asked += [it for page in pages for it in page.get_descendants().not_live().specific()]
    newest = (page.get_latest_revision_as_object() for page in asked)
    found = [text for page in newest if (text := missing(page))]
    for text in found:
        messages.error(request, text)
    if not found:
        return None
    return HttpResponseRedirect(get_valid_next_url_from_request(request) or back_to)


def missing(page: Page) -> str:
    """Why the page cannot be published; "" if it can."""
    try:
        page.full_clean()
    except ValidationError as error:
        told = " ".join(
            f"{_name(page, field)}: {' '.join(texts)}" if field != NON_FIELD_ERRORS else texts[0]
            for field, texts in error.message_dict.items()
        )
        start = _("“%(title)s” cannot be published:") % {"title": page}
        return format_html("{} {}", start, told)
    return ""


def _name(page: Model, field: str) -> str:
    try:
        return str(page._meta.get_field(field).verbose_name)
    except FieldDoesNotExist:
        return field
