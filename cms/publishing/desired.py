"""The files that content/ should hold: the public state of the CMS as documents of the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.db.models import Model
from django.utils import timezone
from wagtail.models import Locale, Page

from cms.contract.errors import ContractError
from cms.contract.files import write_record
from cms.core.contract import schemas
from cms.core.kinds import kinds
from cms.core.models import BayanPage
from cms.media.models import BayanDocument, BayanImage, MediaFile
from cms.publishing.claims import Claims, live_pages
from cms.publishing.codecs import Codec
from cms.publishing.exporter import FORMAT, Exporter
from cms.publishing.published import Published, published
from cms.publishing.references import References
from cms.publishing.snippets import file_of, snippet_record
from cms.publishing.standing import Standing
from cms.site_settings.records import site_record
from cms.snippets.base import Snippet
from cms.snippets.registry import snippets
from cms.vocabularies.records import vocabulary_records


@dataclass(frozen=True, slots=True)
class File:
    """A file below content/; `sha256` of its bytes, if known, spares reading them to compare."""

    name: str
    read: Callable[[], bytes]
    sha256: str = ""


def secrets(codecs: Iterable[Codec], owner: Model) -> set[str]:
    """What of a page or a snippet is not to be published."""
    return {secret for codec in codecs for secret in codec.secrets(owner)}


@dataclass
class Desired:
    """Yields the files; afterwards, `problems` and `notes` hold what there was to say.

    A public page that cannot be written keeps the file that it has in `folder`.
    """

    folder: Path
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    # Files of public pages that could not be written: what stands there stays.
    kept: set[str] = field(default_factory=set)
    next_release: datetime | None = None
    _media: set[str] = field(default_factory=set)
    _snippets: set[tuple[str, str]] = field(default_factory=set)
    _dropped: list[tuple[str, str, int]] = field(default_factory=list)

    def files(self) -> Iterator[File]:
        """Documents first, since only they tell which snippets and files are in use."""
        public = published(timezone.now())
        self.next_release = public.next_release
        languages = dict(Locale.objects.values_list("pk", "language_code"))
        standing = Standing(self.folder)
        claims = Claims(kinds().values(), public, languages, standing)
        for exporter in kinds().values():
            for page in live_pages(exporter, public):
                language = languages[page.locale_id]
                try:
                    yield self._document(exporter, page, language, public, claims)
                except ContractError as error:
                    name = exporter.file(page, language)
                    self._keep(error, name, page, claims, standing, secrets(exporter.fields, page))
        yield from self._snippet_files(public, standing)
        yield from self._media_files(public)
        for vocabulary, data in vocabulary_records():
            yield from self._record(f"vocabularies/{vocabulary}.yaml", "vocabulary", data)
        with self._references("site.yaml", public) as references:
            site = site_record(references)
        yield from self._record("site.yaml", "site", site)
        self._tell(public)

    def _document(
        self, exporter: Exporter, page: BayanPage, language: str, public: Published, claims: Claims
    ) -> File:
        """The page's file; raises ContractError."""
        name = exporter.file(page, language)
        owner = claims.owner(name, page)
        if owner.pk != page.pk:
            raise ContractError(
                name, "", f"“{owner}” has this address already: give “{page}” another slug"
            )
        with self._references(name, public) as references:
            content = exporter.write(page, language, references)
        return File(name, lambda: content)

    @contextmanager
    def _references(self, name: str, public: Published) -> Iterator[References]:
        """For one file; what it uses counts only when it could be written."""
        references = References(
            page_keys=public.page_keys,
            image_files=public.images,
            document_files=public.documents,
            snippet_codes=public.snippets,
        )
        try:
            yield references
        finally:
            self._dropped += [(name, what, int(wanted)) for what, wanted in references.dropped]
        self._media |= references.files
        self._snippets |= references.snippets

    def _keep(
        self,
        error: ContractError,
        name: str,
        page: BayanPage,
        claims: Claims,
        standing: Standing,
        secret: set[str],
    ) -> None:
        """Leave a page that cannot be written as it was, with what it uses.

        Not if it tells what has become a secret since.
        """
        old = standing.file_of(str(page.translation_key), name.rpartition("/")[0])
        is_own = bool(old) and claims.owner(old, page).pk == page.pk
        if is_own and not standing.tells(old, secret):
            self.kept.add(old)
            self._media |= standing.media(old)
            self._snippets |= standing.snippets(old)
            self.problems.append(f"{error} (“{page}” was left as it was)")
        else:
            self.problems.append(f"{error} (“{page}” is not on the site)")

    def _snippet_files(self, public: Published, standing: Standing) -> Iterator[File]:
        """Those in use, and those that these use."""
        written: set[tuple[str, str]] = set()
        while waiting := self._snippets - written:
            written |= waiting
            for sort in sorted({sort for sort, _code in waiting}):
                codes = {code for it, code in waiting if it == sort}
                for snippet in snippets()[sort]._default_manager.filter(code__in=codes):
                    codes.discard(snippet.code)
                    yield from self._snippet(snippet, public, standing)
                # What only a page that was left as it was still names, and the CMS holds no more.
                self.kept |= {file_of(sort, code) for code in codes}
        for name in self.kept:
            self._media |= standing.media(name) if name.startswith("snippets/") else set()

    def _snippet(self, snippet: Snippet, public: Published, standing: Standing) -> Iterator[File]:
        name = file_of(snippet.sort(), snippet.code)
        with self._references(name, public) as references:
            data = snippet_record(snippet, references)
        yield from self._record(name, snippet.sort(), data)
        if standing.tells(name, secrets(snippet.exported, snippet)):
            self.kept.discard(name)

    def _media_files(self, public: Published) -> Iterator[File]:
        shown = {*public.images.values(), *public.documents.values()}
        for model in (BayanImage, BayanDocument):
            used = {name for name in self._media if name.startswith(f"{model.media_folder}/")}
            for media in model.objects.filter(media_name__in=used).order_by("media_name"):
                used.discard(media.media_name)
                if media.media_name in shown:
                    yield from self._medium(media)
            # What only a page that was left as it was still names, and the CMS holds no more.
            self.kept |= {f"media/{name}{ending}" for name in used for ending in ("", ".yaml")}

    def _medium(self, media: MediaFile) -> Iterator[File]:
        name = f"media/{media.media_name}"
        if not media.has_bytes():
            self.problems.append(f"{name}: its bytes are missing in the CMS: upload the file again")
            self.kept |= {name, f"{name}.yaml"}
            return
        yield from self._record(f"{name}.yaml", "media", media.record())
        yield File(name, media.read_bytes, media.sha256)

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
        for title in public.embargoed.values():
            self.notes.append(f"“{title}” is under an embargo: it is not public")
