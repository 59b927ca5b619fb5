"""The files that content/ should hold: the public state of the CMS as documents of the contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from django.utils import timezone

from cms.contract.errors import ContractError
from cms.contract.files import write_record
from cms.core.contract import schemas
from cms.media.models import BayanDocument, BayanImage, MediaFile
from cms.publishing.documents import Documents, File
from cms.publishing.exporter import FORMAT
from cms.publishing.published import Published, published
from cms.publishing.snippets import file_of, snippet_record
from cms.publishing.standing import Standing
from cms.publishing.twins import secrets
from cms.publishing.uses import Uses
from cms.site_settings.records import site_record
from cms.snippets.base import Snippet
from cms.snippets.registry import snippets
from cms.vocabularies.records import vocabulary_records


@dataclass
class Desired:
    """Yields the files; afterwards, `problems` and `notes` hold what there was to say.

    What cannot be written keeps the file that it has in `folder`.
    """

    folder: Path
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    # Files of what could not be written: what stands there stays.
    kept: set[str] = field(default_factory=set)
    next_release: datetime | None = None
    _uses: Uses = field(init=False)

    def files(self) -> Iterator[File]:
        """Documents first, since only they tell which snippets and files are in use."""
        documents = Documents(self.folder, published(timezone.now()))
        public, self._uses = documents.public, documents.uses
        self.next_release = public.next_release
        self.problems += documents.problems
        self.kept |= documents.kept
        yield from documents.files
        yield from self._snippet_files(documents.standing)
        yield from self._media_files(public)
        for vocabulary, data in vocabulary_records():
            yield from self._record(f"vocabularies/{vocabulary}.yaml", "vocabulary", data)
        with self._uses.of("site.yaml") as references:
            site = site_record(references)
        yield from self._record("site.yaml", "site", site)
        self.notes += self._uses.notes()

    def _snippet_files(self, standing: Standing) -> Iterator[File]:
        """Those in use, and those that these use."""
        written: set[tuple[str, str]] = set()
        while waiting := self._uses.snippets - written:
            written |= waiting
            for sort in sorted({sort for sort, _code in waiting}):
                codes = {code for it, code in waiting if it == sort}
                for snippet in snippets()[sort]._default_manager.filter(code__in=codes):
                    codes.discard(snippet.code)
                    yield from self._snippet(snippet, standing)
                # What only a page that was left as it was still names, and the CMS holds no more.
                self.kept |= {file_of(sort, code) for code in codes}
        for name in self.kept:
            self._uses.media |= standing.media(name) if name.startswith("snippets/") else set()

    def _snippet(self, snippet: Snippet, standing: Standing) -> Iterator[File]:
        name = file_of(snippet.sort(), snippet.code)
        with self._uses.of(name) as references:
            data = snippet_record(snippet, references)
        yield from self._record(name, snippet.sort(), data)
        if standing.tells(name, secrets(snippet.exported, snippet)):
            self.kept.discard(name)

    def _media_files(self, public: Published) -> Iterator[File]:
        shown = {*public.images.values(), *public.documents.values()}
        for model in (BayanImage, BayanDocument):
            used = {name for name in self._uses.media if name.startswith(f"{model.media_folder}/")}
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
