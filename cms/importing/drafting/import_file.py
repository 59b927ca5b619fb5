"""One file into drafts, with everything there is to tell about it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from django.conf import settings
from django.urls import reverse

from cms.importing.document import ImportedDocument
from cms.importing.drafting.drafts import make_drafts
from cms.importing.drafting.places import PlaceError
from cms.importing.models import ImportedPage
from cms.importing.notes import Note
from cms.importing.page_parser import Options, parse_file
from cms.importing.reading.decoding import UnreadableError

Status = Literal["imported", "parsed", "already imported", "failed"]


@dataclass(slots=True)
class Outcome:
    file: str
    status: Status
    encoding: str = ""
    problem: str = ""
    notes: list[Note] = field(default_factory=list)  # about the file as a whole
    documents: list[ImportedDocument] = field(default_factory=list)
    edit_urls: list[str] = field(default_factory=list)  # of the drafts, in the documents' order


def import_file(path: Path, options: Options, *, again: bool, dry_run: bool) -> Outcome:
    try:
        data = path.read_bytes()
    except OSError as error:
        return Outcome(str(path), "failed", problem=f"cannot be read: {error.strerror}")
    digest = hashlib.sha256(data).hexdigest()
    earlier = ImportedPage.objects.filter(digest=digest)
    if earlier and not again:
        urls = [edit_url(imported.page_id) for imported in earlier]
        return Outcome(str(path), "already imported", edit_urls=urls)
    try:
        parsed = parse_file(data, path.name, options)
        outcome = Outcome(str(path), "parsed", parsed.encoding, "", parsed.notes, parsed.documents)
        if not dry_run:
            pages = make_drafts(parsed.documents, digest, path.name)
            outcome.edit_urls = [edit_url(page.pk) for page in pages]
            outcome.status = "imported"
    except (UnreadableError, PlaceError) as error:
        return Outcome(str(path), "failed", problem=str(error))
    return outcome


def edit_url(page_id: int) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse('wagtailadmin_pages:edit', args=[page_id])}"
