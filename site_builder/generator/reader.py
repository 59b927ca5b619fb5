"""A file of the contract as a Pelican content object."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pelican.contents import Content
from pelican.readers import BaseReader

from site_builder.reading.documents import Document

# The setting that holds the opened content folder.
CONTENT = "BAYAN_CONTENT"


class DocumentContent(Content):
    """Pelican makes each key of the metadata an attribute: only the reader's own keys get here."""

    mandatory_properties = ("document",)
    document: Document


class DocumentFileReader(BaseReader):
    """Reads documents of prose and records; ContentError when one breaks the contract."""

    enabled = True
    file_extensions = ["md", "yaml"]

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        content = self.settings[CONTENT]
        path = Path(source_path).relative_to(Path(content.folder).absolute())
        document: Document = content.reader.read(path.as_posix())
        return "", {
            "document": document,
            "title": document.title,
            "lang": document.lang,
            "slug": document.slug,
            "status": "published",
        }
