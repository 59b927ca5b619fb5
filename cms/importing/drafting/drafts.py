"""Drafts from documents: never live, a pair under one translation key and one slug."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from django.db import transaction
from wagtail.models import Page

from cms.core.models import BayanPage
from cms.core.slugs import first_free
from cms.importing.document import ImportedDocument
from cms.importing.drafting.boilerplates import choose_boilerplates
from cms.importing.drafting.contacts import choose_contacts
from cms.importing.drafting.field_values import fill, snippet_stream
from cms.importing.drafting.places import locale_of, page_model, parent_of
from cms.importing.drafting.stream import body_stream
from cms.importing.drafting.videos import choose_videos
from cms.importing.models import ImportedPage
from cms.importing.notes import Note

_CHOICES: dict[str, Callable[[list[ImportedDocument]], tuple[list[int], list[Note]]]] = {
    "contacts": choose_contacts,
    "boilerplates": choose_boilerplates,
    "videos": choose_videos,
}


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
        snippets = _choose_snippets(documents)
        return [_make_draft(place, slug, key, digest, file, snippets) for place in places]


def _choose_snippets(documents: list[ImportedDocument]) -> dict[str, list[int]]:
    """Keys by the field's name, the same for both languages; the first document tells of them."""
    keys: dict[str, list[int]] = {}
    for name, choose in _CHOICES.items():
        keys[name], notes = choose(documents)
        documents[0].notes.extend(notes)
    return keys


def _is_taken(slug: str, place: Place) -> bool:
    model = page_model(place.document.kind)
    same_kind = model.objects.filter(slug=slug, locale=place.parent.locale)
    return same_kind.exists() or place.parent.get_children().filter(slug=slug).exists()


def _make_draft(
    place: Place, slug: str, key: Any, digest: str, file: str, snippets: dict[str, list[int]]
) -> BayanPage:
    document = place.document
    document.slug = slug
    page = page_model(document.kind)(
        title=document.title,
        slug=slug,
        locale=place.parent.locale,
        translation_key=key,
        live=False,
        has_unpublished_changes=True,
        body=body_stream(document, place.parent.locale),
    )
    document.notes.extend(fill(page, document.fields))
    for name, keys in snippets.items():
        if keys and hasattr(page, name):
            setattr(page, name, snippet_stream(name, keys))
    # A fresh parent: the pair's other half may have been added below the same row.
    Page.objects.get(pk=place.parent.pk).add_child(instance=page)
    # A draft may be incomplete; Wagtail's form asks for the rest before it can go live.
    page.save_revision(clean=False)
    ImportedPage.objects.create(page=page, digest=digest, file=file)
    return page
