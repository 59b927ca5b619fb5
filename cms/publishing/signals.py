"""What makes the site out of date."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from wagtail.models import CollectionViewRestriction, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from cms.core.models import BayanPage
from cms.media.models import BayanDocument, BayanImage
from cms.publishing.requests import request_publish
from cms.site_settings.models import SiteSettings
from cms.snippets.registry import snippets
from cms.vocabularies.models import Vocabulary
from cms.vocabularies.registry import vocabularies


def page_changed(sender: Any, instance: Any, **kwargs: Any) -> None:
    request_publish()


def page_went_live(sender: Any, instance: Any, **kwargs: Any) -> None:
    """Wagtail also sends this when a page that was never live is only scheduled."""
    if instance.live:
        request_publish()


def row_changed(sender: Any, instance: Any, **kwargs: Any) -> None:
    if not kwargs.get("raw"):
        request_publish()


def part_changed(sender: Any, instance: Any, created: bool = False, **kwargs: Any) -> None:
    """No live page uses a file or a snippet that is new."""
    if not created and not kwargs.get("raw"):
        request_publish()


def connect() -> None:
    page_published.connect(page_went_live, dispatch_uid="publishing")
    for signal in (page_unpublished, page_slug_changed, post_page_move):
        signal.connect(page_changed, dispatch_uid="publishing")
    rows = (
        *(PageViewRestriction, CollectionViewRestriction, SiteSettings, Vocabulary),
        *vocabularies().values(),
    )
    for model in rows:
        post_save.connect(row_changed, sender=model, dispatch_uid="publishing")
        post_delete.connect(row_changed, sender=model, dispatch_uid="publishing")
    parts: list[type[Model]] = [BayanImage, BayanDocument, *snippets().values()]
    for part in parts:
        post_save.connect(part_changed, sender=part, dispatch_uid="publishing")
        post_delete.connect(part_changed, sender=part, dispatch_uid="publishing")
    for model in BayanPage.__subclasses__():
        post_delete.connect(page_changed, sender=model, dispatch_uid="publishing")
