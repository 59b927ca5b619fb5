"""The files that content/ should hold: the public state of the CMS as documents of the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone
from wagtail.models import Locale, Page

from cms.contract.errors import ContractError
from cms.contract.files import write_record
from cms.core.contract import schemas
from cms.core.kinds import kinds
from cms.core.models import BayanPage
from cms.media.models import BayanDocument, BayanImage, MediaFile
from cms.publishing.exporter import FORMAT, Exporter
from cms.publishing.published import Published, published
from cms.publishing.references import References
from cms.site_settings.records import site_record
from cms.vocabularies.records import vocabulary_records

BATCH = 500


@dataclass(frozen=True, slots=True)
class File:
    """A file below content/; `sha256` of its bytes, if known, spares reading them to compare."""

    name: str
    read: Callable[[], bytes]
    sha256: str = ""


@dataclass
class Desired:
    """Yields the files; afterwards, `problems` and `notes` hold what there was to say."""

    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    # Files of public pages that could not be written: what stands there stays.
    kept: set[str] = field(default_factory=set)
    _media: set[str] = field(default_factory=set)
    _dropped: list[tuple[str, str, int]] = field(default_factory=list)

    def files(self) -> Iterator[File]:
        """Documents first, since only they tell which pictures and documents are in use."""
        public = published(timezone.now())
        languages = dict(Locale.objects.values_list("pk", "language_code"))
        written: dict[str, str] = {}
        for exporter in kinds().values():
            for page in _pages(exporter, public):
                yield from self._document(
                    exporter, page, languages[page.locale_id], public, written
                )
        yield from self._media_files()
        yield from self._records()
        self._tell(public)

    def _document(
        self,
        exporter: Exporter,
        page: BayanPage,
        language: str,
        public: Published,
        written: dict[str, str],
    ) -> Iterator[File]:
        name = exporter.file(page, language)
        if name in written:
            self.problems.append(f"{name}: two pages claim it, “{written[name]}” and “{page}”")
            return
        written[name] = page.title
        references = References(
            page_keys=public.page_keys,
            image_files=public.images,
            document_files=public.documents,
        )
        try:
            content = exporter.write(page, language, references)
        except ContractError as error:
            self.problems.append(f"{error} (“{page}” was left as it was)")
            self.kept.add(name)
            return
        finally:
            self._media |= references.files
            self._dropped += [(name, what, int(wanted)) for what, wanted in references.dropped]
        yield File(name, lambda: content)

    def _media_files(self) -> Iterator[File]:
        for model in (BayanImage, BayanDocument):
            used = [name for name in self._media if name.startswith(f"{model.media_folder}/")]
            for media in model.objects.filter(media_name__in=used).order_by("media_name"):
                yield from self._medium(media)

    def _medium(self, media: MediaFile) -> Iterator[File]:
        name = f"media/{media.media_name}"
        if not media.has_bytes():
            self.problems.append(f"{name}: its bytes are missing in the CMS: upload the file again")
            self.kept |= {name, f"{name}.yaml"}
            return
        yield from self._record(f"{name}.yaml", "media", media.record())
        yield File(name, media.read_bytes, media.sha256)

    def _records(self) -> Iterator[File]:
        for vocabulary, record in vocabulary_records():
            yield from self._record(f"vocabularies/{vocabulary}.yaml", "vocabulary", record)
        yield from self._record("site.yaml", "site", site_record())

    def _record(self, name: str, schema: str, data: dict[str, Any]) -> Iterator[File]:
        try:
            content = write_record({"format": FORMAT, **data}, schema, schemas(), name)
        except ContractError as error:
            self.problems.append(str(error))
            self.kept.add(name)
        else:
            yield File(name, lambda: content)

    def _tell(self, public: Published) -> None:
        """Say which links were dropped and which live pages nobody can see."""
        pages = Page.objects.filter(
            pk__in={pk for _name, what, pk in self._dropped if what == "page"}
        )
        titles = dict(pages.values_list("pk", "title"))
        for name, what, pk in self._dropped:
            wanted = f"{what} “{titles.get(pk, pk)}”"
            self.notes.append(f"{name}: {wanted} is not public: the link to it was left out")
        for title in public.held_back.values():
            self.notes.append(f"“{title}” is live below a page that is not: it is not public")


def _pages(exporter: Exporter, public: Published) -> Iterator[BayanPage]:
    """The public pages of a kind. A row is asked again whether it is live: it may have changed."""
    rows = exporter.model.objects.filter(live=True).order_by("path")
    for page in rows.iterator(chunk_size=BATCH):
        if page.pk in public.pages:
            yield page
