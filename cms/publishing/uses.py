"""What the files of one export use, leave out and withhold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from wagtail.models import Page

from cms.core.models import BayanPage
from cms.publishing.published import Published
from cms.publishing.references import References


@dataclass
class Uses:
    public: Published
    media: set[str] = field(default_factory=set)
    snippets: set[tuple[str, str]] = field(default_factory=set)
    _dropped: list[tuple[str, str, int]] = field(default_factory=list)
    _withheld: list[str] = field(default_factory=list)

    @contextmanager
    def of(self, name: str, twins: Sequence[BayanPage] = ()) -> Iterator[References]:
        """For one file; what it uses counts only when it could be written."""
        references = References(
            page_keys=self.public.page_keys,
            image_files=self.public.images,
            document_files=self.public.documents,
            snippet_codes=self.public.snippets,
            twins=twins,
        )
        try:
            yield references
        finally:
            self._dropped += [(name, what, int(wanted)) for what, wanted in references.dropped]
            self._withheld += [
                f"{name}: {what}: “{twin}” ({twin.locale.language_code}) marks it as not to be"
                " published: it was left out here too"
                for what, twin in references.withheld
            ]
        self.media |= references.files
        self.snippets |= references.snippets

    def notes(self) -> Iterator[str]:
        """Which links were dropped, what was withheld, and which live pages nobody can see."""
        pages = Page.objects.filter(
            pk__in={pk for _name, what, pk in self._dropped if what == "page"}
        )
        titles = dict(pages.values_list("pk", "title"))
        for name, what, pk in self._dropped:
            wanted = f"{what} “{titles.get(pk, pk)}”"
            yield f"{name}: {wanted} is not public: the link to it was left out"
        yield from self._withheld
        for title in self.public.held_back.values():
            yield f"“{title}” is live below a page that is not: it is not public"
        for title in self.public.embargoed.values():
            yield f"“{title}” is under an embargo: it is not public"
