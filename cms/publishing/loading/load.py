"""Writes a checked content folder into an empty database, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Model
from wagtail.models import Locale, Page, Site

from cms.contract.errors import ContractError
from cms.core.kinds import kinds
from cms.core.models import BayanPage
from cms.media.models import BayanDocument, BayanImage
from cms.publishing.export import recognise
from cms.publishing.loading.checking import check_content
from cms.publishing.loading.content import Content, Document
from cms.publishing.loading.indexing import index_all, not_indexed
from cms.publishing.loading.reading import read_content
from cms.publishing.references import References
from cms.publishing.requests import paused
from cms.publishing.snippets import read_snippet
from cms.site_settings.records import read_site_record
from cms.snippets.registry import snippets
from cms.vocabularies.records import read_vocabulary


class LoadError(Exception):
    """The folder was refused; `problems` has one line for each thing that is wrong."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def load(folder: Path) -> Content:
    """Load all of `folder`, or nothing: raises LoadError."""
    content = read_content(folder)
    problems = [*content.problems, *check_content(content)]
    if problems:
        raise LoadError(problems)
    with transaction.atomic(), paused(), not_indexed():
        index_all(_Loader(content).load())
    if folder.resolve() == settings.BAYAN_CONTENT_DIR.resolve():
        recognise(folder)
    return content


class _Loader:
    def __init__(self, content: Content) -> None:
        self.content = content
        self.locales = {locale.language_code: locale for locale in Locale.objects.all()}
        self.problems: list[str] = []
        self.loaded: list[Model] = []  # what refers to something
        self.ids: dict[str, dict[str, int]] = defaultdict(dict)  # language, key: page
        self.elsewhere: dict[str, int] = {}  # key: page in some language
        self.images: dict[str, int] = {}
        self.documents: dict[str, int] = {}
        self.snippets: dict[str, dict[str, int]] = defaultdict(dict)  # sort, code: snippet

    def load(self) -> list[Model]:
        for vocabulary in self.content.vocabularies.values():
            read_vocabulary(vocabulary)
        for file, record in self.content.media.items():
            self.medium(file, record)
        for (sort, code), record in self.content.snippets.items():
            self.snippet(sort, code, record)
        placed = self.tree()
        for document, page in placed:
            self.fill(document, page)
        if self.problems:
            raise LoadError(self.problems)
        self.site()
        return self.loaded

    def medium(self, file: str, record: dict[str, Any]) -> None:
        is_image = file.startswith("images/")
        model: Any = BayanImage if is_image else BayanDocument
        data = self.content.media_path(file).read_bytes()
        medium = model(
            title=record["title"],
            media_name=file,
            file=ContentFile(data, name=file.rpartition("/")[2]),
            file_size=len(data),
            credits=record.get("credits", {}),
        )
        if is_image:
            for name, value in record.get("focal_point", {}).items():
                setattr(medium, f"focal_point_{name}", value)
        medium.save()
        (self.images if is_image else self.documents)[file] = medium.pk

    def snippet(self, sort: str, code: str, record: dict[str, Any]) -> None:
        snippet = read_snippet(snippets()[sort], record, self.references())
        snippet.save()
        self.snippets[sort][code] = snippet.pk
        self.loaded.append(snippet)

    def references(self, language: str = "") -> References:
        """What a file names: a page is the one in its own language, where there is one."""
        return References(
            page_ids={**self.elsewhere, **self.ids[language]},
            image_ids=self.images,
            document_ids=self.documents,
            snippet_ids=self.snippets,
        )

    def tree(self) -> list[tuple[Document, BayanPage]]:
        """Every page in its place, with what refers to no other; not live yet."""
        root = Page.get_first_root_node()
        places: dict[tuple[str, str], Page] = {}
        placed = []
        for document in self.content.parents_first():
            parent = places.get((document.language, document.path.rpartition("/")[0]), root)
            exporter = kinds()[document.kind]
            page = exporter.model(locale=self.locales[document.language], live=False)
            exporter.read_head(page, document.data)
            try:
                parent.add_child(instance=page)
            except ValidationError as error:
                raise LoadError([f"{document.file}: {m}" for m in error.messages]) from error
            places[document.language, document.path] = page
            self.ids[document.language][document.key] = self.elsewhere[document.key] = page.pk
            placed.append((document, page))
        return placed

    def fill(self, document: Document, page: BayanPage) -> None:
        """Give a page the rest and make it live, without any of the effects of publishing."""
        references = self.references(document.language)
        try:
            kinds()[document.kind].read_fields(page, document.data, document.body, references)
        except (ContractError, ValueError) as error:
            self.problems.append(f"{document.file}: {error}")
            return
        for what, wanted in references.dropped:
            self.problems.append(f"{document.file}: no {what} {wanted!r} in this folder: add it")
        page.live = True
        page.has_unpublished_changes = False
        page.live_revision = page.save_revision(clean=False, changed=False)
        page.save(clean=False)
        self.loaded.append(page)

    def site(self) -> None:
        language = self.content.site["default_language"]
        self.loaded.append(read_site_record(self.content.site, self.references(language)))
        home = self.content.by_path(language).get("")
        if home is not None:
            Site.objects.filter(is_default_site=True).update(
                root_page_id=self.ids[language][home.key]
            )
            Site.clear_site_root_paths_cache()
