"""Drafts from documents: never live, a pair under one translation key and one slug."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any
from uuid import uuid4

from django.core.exceptions import FieldDoesNotExist
from django.db import transaction
from wagtail.models import Page

from cms.core.models import BayanPage
from cms.core.slugs import first_free
from cms.importing.document import Fields, ImportedDocument
from cms.importing.drafting.contacts import contact_stream
from cms.importing.drafting.places import locale_of, page_model, parent_of
from cms.importing.drafting.stream import body_stream
from cms.importing.models import ImportedPage
from cms.importing.notes import Note


@dataclass(frozen=True, slots=True)
class Place:
    """A document and where its draft goes."""

    document: ImportedDocument
    parent: Page


def make_drafts(documents: list[ImportedDocument], digest: str, file: str) -> list[BayanPage]:
    """All drafts of a file or none; raises PlaceError."""
    places = [
        Place(document, parent_of(document.kind, locale_of(document.lang)))
        for document in documents
    ]
    slug = first_free(documents[0].slug, lambda slug: any(_is_taken(slug, at) for at in places))
    key = uuid4()
    with transaction.atomic():
        return [_make_draft(place, slug, key, digest, file) for place in places]


def _is_taken(slug: str, place: Place) -> bool:
    model = page_model(place.document.kind)
    same_kind = model.objects.filter(slug=slug, locale=place.parent.locale)
    return same_kind.exists() or place.parent.get_children().filter(slug=slug).exists()


def _make_draft(place: Place, slug: str, key: Any, digest: str, file: str) -> BayanPage:
    document = place.document
    document.slug = slug
    page = page_model(document.kind)(
        title=document.title,
        slug=slug,
        locale=place.parent.locale,
        translation_key=key,
        live=False,
        has_unpublished_changes=True,
        body=body_stream(document.body),
    )
    document.notes.extend(_fill(page, document.fields))
    # A fresh parent: the pair's other half may have been added below the same row.
    Page.objects.get(pk=place.parent.pk).add_child(instance=page)
    # A draft may be incomplete; Wagtail's form asks for the rest before it can go live.
    page.save_revision(clean=False)
    ImportedPage.objects.create(page=page, digest=digest, file=file)
    return page


def _fill(page: BayanPage, values: Fields) -> list[Note]:
    """Gives the page the fields that its kind has; notes for what did not fit."""
    notes = []
    for field in fields(values):
        value = getattr(values, field.name)
        if value in ("", None, []):
            continue
        try:
            limit = page._meta.get_field(field.name).max_length
        except FieldDoesNotExist:
            continue
        if field.name == "contacts":
            value = contact_stream(value, page.locale.language_code)
        elif isinstance(value, str) and limit and len(value) > limit:
            notes.append(Note("doubt", 0, f"{field.name} was too long and was cut", value))
            value = value[: limit - 1].rsplit(" ", 1)[0] + "…"
        setattr(page, field.name, value)
    return notes
