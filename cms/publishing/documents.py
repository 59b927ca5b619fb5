"""The documents that content/ should hold, such that all of them together can be loaded again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from wagtail.models import Locale

from cms.contract.errors import ContractError
from cms.core.kinds import kinds
from cms.core.models import BayanPage
from cms.publishing.claims import Claims, live_pages
from cms.publishing.exporter import Exporter
from cms.publishing.published import Published
from cms.publishing.standing import Standing
from cms.publishing.twins import Twins, secrets
from cms.publishing.uses import Uses


@dataclass(frozen=True, slots=True)
class File:
    """A file below content/; `sha256` of its bytes, if known, spares reading them to compare."""

    name: str
    read: Callable[[], bytes]
    sha256: str = ""


@dataclass
class Documents:
    """`files` and `uses` of the public pages; a page that cannot be written keeps its file.

    Where it has none that may stand, it is not public: others do not name it either.
    """

    folder: Path
    public: Published
    files: list[File] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    kept: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.languages = dict(Locale.objects.values_list("pk", "language_code"))
        self.twins = Twins(kinds().values())
        self.standing = Standing(self.folder)
        lost: dict[int, str] = {}
        while new := self._write():
            lost |= new
            self.public = self.public.without(set(lost))
        self.problems += lost.values()

    def _write(self) -> dict[int, str]:
        """Writes all documents; returns what was to say of pages that cannot be public."""
        self.files, self.problems, self.kept = [], [], set()
        self.uses = Uses(self.public)
        self.claims = Claims(kinds().values(), self.public, self.languages, self.standing)
        return dict(self._lost())

    def _lost(self) -> Iterator[tuple[int, str]]:
        for exporter in kinds().values():
            for page in live_pages(exporter, self.public):
                try:
                    self.files.append(self._file(exporter, page))
                except ContractError as error:
                    if old := self._old(exporter, page):
                        self._keep(old)
                        self.problems.append(f"{error} (“{page}” was left as it was)")
                    else:
                        yield page.pk, f"{error} (“{page}” is not on the site)"

    def _file(self, exporter: Exporter, page: BayanPage) -> File:
        """The page's file; raises ContractError."""
        language = self.languages[page.locale_id]
        name = exporter.file(page, language)
        owner = self.claims.owner(name, page)
        if owner.pk != page.pk:
            raise ContractError(
                name, "", f"“{owner}” has this address already: give “{page}” another slug"
            )
        try:
            with self.uses.of(name, self.twins.of(page)) as references:
                content = exporter.write(page, language, references)
        except ContractError as error:
            raise ContractError(name, error.field, error.message) from error
        return File(name, lambda: content)

    def _old(self, exporter: Exporter, page: BayanPage) -> str:
        """The file that a page may keep.

        Not if it tells what has become a secret since, or names pages that are not public: only
        a page with others below it keeps it even then, as these could not stand without.
        """
        name = exporter.file(page, self.languages[page.locale_id])
        old = self.standing.file_of(str(page.translation_key), name.rpartition("/")[0])
        if not old or self.claims.owner(old, page).pk != page.pk:
            return ""
        if self.standing.tells(old, secrets(exporter.fields, page, *self.twins.of(page))):
            return ""
        is_whole = self.standing.keys(old) <= set(self.public.page_keys.values())
        return old if is_whole or page.numchild else ""

    def _keep(self, old: str) -> None:
        self.kept.add(old)
        self.uses.media |= self.standing.media(old)
        self.uses.snippets |= self.standing.snippets(old)
