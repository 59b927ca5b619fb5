"""A page as a document of the contract, and a document as a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cms.contract.files import write_document, write_record
from cms.core.contract import schemas
from cms.core.models import BayanPage
from cms.publishing.codecs import Body, Codec
from cms.publishing.references import References

FORMAT = 1
# What every document carries, written by the exporter itself.
HEAD = (
    *("format", "state", "kind", "translation_key", "lang", "slug", "path", "title", "summary"),
    *("published", "updated", "source"),
)


def write_time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_time(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


@dataclass(frozen=True)
class Exporter:
    """The fields of a kind beyond those of every document, and its body if it is prose."""

    model: type[BayanPage]
    fields: tuple[Codec, ...] = ()
    body: Body | None = None

    @property
    def kind(self) -> str:
        return self.model.kind()

    def file(self, page: BayanPage, language: str) -> str:
        """The document's file below content/."""
        schema = schemas().kinds[self.kind]
        ending = "md" if schema.file == "markdown" else "yaml"
        return f"{language}/{schema.folder}/{page.content_slug}.{ending}"

    def write(self, page: BayanPage, language: str, references: References) -> bytes:
        """The bytes of the document's file; raises ContractError."""
        data = self.data(page, language, references)
        file = self.file(page, language)
        if self.body is None:
            return write_record(data, self.kind, schemas(), file)
        return write_document(data, self.body.write(page, references), schemas(), file)

    def data(self, page: BayanPage, language: str, references: References) -> dict[str, Any]:
        fields = {codec.name: codec.write(page, references) for codec in self.fields}
        data = {**self.head(page, language), **fields}
        return {name: value for name, value in data.items() if value is not None}

    def head(self, page: BayanPage, language: str) -> dict[str, Any]:
        source = {"lang": page.source_language, "updated": _written(page.source_updated)}
        return {
            "format": FORMAT,
            "state": "live",
            "kind": self.kind,
            "translation_key": str(page.translation_key),
            "lang": language,
            "slug": page.content_slug,
            "path": page.content_path,
            "title": page.title,
            "summary": page.summary,
            "published": _written(page.first_published_at),
            "updated": _written(page.last_published_at),
            "source": source if page.source_language and page.source_updated else None,
        }

    def read_head(self, page: BayanPage, data: dict[str, Any]) -> None:
        """Give the page the part of the document that refers to no other."""
        page.translation_key = data["translation_key"]
        page.slug = data["slug"]
        page.title = page.draft_title = data["title"]
        page.summary = data.get("summary", "")
        page.first_published_at = read_time(data["published"])
        page.last_published_at = read_time(data["updated"])
        if source := data.get("source"):
            page.source_language = source["lang"]
            page.source_updated = read_time(source["updated"])

    def read_fields(
        self, page: BayanPage, data: dict[str, Any], body: str, references: References
    ) -> None:
        """Give the page the rest: its own fields and its body."""
        for codec in self.fields:
            if codec.name in data:
                codec.read(page, data[codec.name], references)
        if self.body:
            self.body.read(page, body, references)


def _written(moment: datetime | None) -> str | None:
    return write_time(moment) if moment else None
