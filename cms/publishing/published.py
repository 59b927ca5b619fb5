"""What is public now: pages, files, snippets. What is not named here never leaves the CMS."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.models import CollectionViewRestriction, Page, PageViewRestriction

from cms.media.models import BayanDocument, BayanImage, MediaFile
from cms.publishing.embargo import embargoes
from cms.snippets.registry import snippets

HOME_DEPTH = 2


@dataclass(frozen=True, slots=True)
class Published:
    """`page_keys` holds every page of which some language is public; `pages` only public ones."""

    pages: frozenset[int]
    page_keys: dict[int, str]
    held_back: dict[int, str]  # titles of live pages below one that is not
    embargoed: dict[int, str]  # titles of live pages that wait for the end of their embargo
    next_release: datetime | None  # when the first of these embargoes ends
    images: dict[int, str]
    documents: dict[int, str]
    snippets: dict[str, dict[int, str]]  # codes by sort

    def without(self, lost: set[int]) -> Published:
        """Without these pages and all below them."""
        gone = set(lost)
        held_back = dict(self.held_back)
        for page in Page.objects.filter(pk__in=lost):
            for pk, title in page.get_descendants().values_list("pk", "title"):
                if pk in self.pages and pk not in lost:
                    held_back[pk] = title
                gone.add(pk)
        pages = self.pages - gone
        keys = {self.page_keys[pk] for pk in pages}
        left = {pk: key for pk, key in self.page_keys.items() if key in keys}
        return replace(self, pages=pages, page_keys=left, held_back=held_back)


def published(now: datetime) -> Published:
    """What is public at `now`.

    `live` alone does not say it: it stays true when a page expires, under an embargo, on a private
    page and below an unpublished one; an alias shows another language's text.
    """
    shown = Q(live=True, alias_of__isnull=True)
    shown &= Q(expire_at__isnull=True) | Q(expire_at__gt=now)
    shown &= Q(go_live_at__isnull=True) | Q(go_live_at__lte=now)
    rows = Page.objects.filter(depth__gte=HOME_DEPTH).order_by("path")
    private = tuple(
        PageViewRestriction.objects.order_by().values_list("page__path", flat=True).distinct()
    )
    shown_ids = set(rows.filter(shown).values_list("pk", flat=True))
    waiting = embargoes(now)

    public: set[int] = set()
    held_back: dict[int, str] = {}
    embargoed: dict[int, str] = {}
    keys: dict[int, str] = {}
    hidden = "-"  # path of the topmost page that hides what is below it
    for pk, path, key, title, is_live in rows.values_list(
        "pk", "path", "translation_key", "title", "live"
    ):
        keys[pk] = str(key)
        is_below = path.startswith(hidden)
        if keys[pk] in waiting:
            shown_ids.discard(pk)
            embargoed |= {pk: title} if is_live else {}
        if is_below or pk not in shown_ids or path.startswith(private):
            if is_below and is_live and not path.startswith(private):
                held_back[pk] = title
            hidden = hidden if is_below else path
        else:
            public.add(pk)
    public_keys = {keys[pk] for pk in public}
    return Published(
        pages=frozenset(public),
        page_keys={pk: key for pk, key in keys.items() if key in public_keys},
        held_back=held_back,
        embargoed=embargoed,
        next_release=min((waiting[keys[pk]] for pk in embargoed), default=None),
        images=_files(BayanImage),
        documents=_files(BayanDocument),
        snippets={
            sort: dict(model._default_manager.values_list("pk", "code"))
            for sort, model in snippets().items()
        },
    )


def _files(model: type[MediaFile]) -> dict[int, str]:
    """Names of the files that stand in no private collection."""
    private = [
        *CollectionViewRestriction.objects.order_by().values_list("collection__path", flat=True)
    ]
    files: QuerySet[Any] = model._default_manager.all()
    for path in private:
        files = files.exclude(collection__path__startswith=path)
    return dict(files.values_list("pk", "media_name"))
