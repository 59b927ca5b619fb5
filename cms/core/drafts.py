"""What pages will say: drafts and scheduled revisions, which may name more than their rows do."""

from __future__ import annotations

from collections.abc import Iterator

from django.db.models import Q
from wagtail.models import Page, Revision

from cms.core.models import BayanPage


def drafts() -> Iterator[BayanPage]:
    """Each page as its newest draft has it, and as the revision that is scheduled for it has it."""
    newest = Page.objects.filter(has_unpublished_changes=True).values("latest_revision")
    wanted = Q(pk__in=newest) | Q(approved_go_live_at__isnull=False)
    for revision in Revision.page_revisions.filter(wanted).iterator():
        page = revision.as_object()
        if isinstance(page, BayanPage):
            yield page
