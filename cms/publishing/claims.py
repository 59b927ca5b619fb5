"""Which page writes a file that several pages claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from cms.core.models import BayanPage
from cms.publishing.exporter import Exporter
from cms.publishing.published import Published
from cms.publishing.standing import Standing

FIELDS = ("title", "slug", "locale", "translation_key", "first_published_at", "path")
NEVER = datetime.max.replace(tzinfo=UTC)


class Claims:
    """The owner of each file, wherever it stands in the tree: a copy never displaces a page."""

    def __init__(
        self,
        exporters: Iterable[Exporter],
        public: Published,
        languages: Mapping[int, str],
        standing: Standing,
    ) -> None:
        self._standing = standing
        self._owners: dict[str, BayanPage] = {}
        for exporter in exporters:
            for page in live_pages(exporter, public, exporter.model.objects.only(*FIELDS)):
                name = exporter.file(page, languages[page.locale_id])
                other = self._owners.setdefault(name, page)
                if other.pk != page.pk:
                    self._owners[name] = min(other, page, key=lambda it: self._rank(name, it))

    def owner(self, name: str, page: BayanPage) -> BayanPage:
        """Who writes the file that `page` claims."""
        return self._owners.setdefault(name, page)

    def _rank(self, name: str, page: BayanPage) -> tuple[bool, datetime, str]:
        """The page whose file it is already comes first, then the one that was public first."""
        is_another = self._standing.key(name) != str(page.translation_key)
        return is_another, page.first_published_at or NEVER, page.path


def live_pages(exporter: Exporter, public: Published, rows: Any = None) -> Iterable[BayanPage]:
    """The public pages of a kind. A row is asked again whether it is live: it may have changed."""
    rows = exporter.model.objects.all() if rows is None else rows
    for page in rows.filter(live=True).order_by("path").iterator(chunk_size=500):
        if page.pk in public.pages:
            yield page
