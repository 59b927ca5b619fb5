"""What public pages need stays public: the editor is told who needs it."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Model, Q
from wagtail.models import Page

from cms.core.deleting import required_pages


def uses_of_public(pages: Iterable[Page]) -> list[tuple[Model, Model]]:
    """Pairs of a page that nobody would see, with `pages` unpublished, and a live one needing it.

    A page that stays public in another language is there for those who need it.
    """
    hidden = Q(pk__in=())
    for page in pages:
        hidden |= Q(path__startswith=page.path)
    keys = set(Page.objects.filter(hidden, live=True).values_list("translation_key", flat=True))
    staying = Page.objects.exclude(hidden).filter(live=True, translation_key__in=keys)
    keys -= set(staying.values_list("translation_key", flat=True))
    return [
        (getattr(user, field.name), user)
        for field in required_pages()
        for user in field.model.objects.exclude(hidden).filter(
            **{"live": True, f"{field.name}__translation_key__in": keys}
        )
    ]
