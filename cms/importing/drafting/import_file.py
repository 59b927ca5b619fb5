"""One file into drafts, with everything there is to tell about it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from django.urls import reverse

from cms.importing.document import ImportedDocument
from cms.importing.drafting.drafts import make_drafts
from cms.importing.drafting.places import PlaceError
from cms.importing.models import ImportedPage
from cms.importing.notes import Note
from cms.importing.page_parser import Options, parse_file
from cms.importing.reading.decoding import UnreadableError
from cms.settings import environment

_LONGEST_FAULT = 200

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
    """Whatever goes wrong is the outcome of this file alone, and leaves no draft of it."""
    name = _shown(path)
    try:
        return _import_file(path, name, options, again=again, dry_run=dry_run)
    except OSError as error:
        return Outcome(name, "failed", problem=f"cannot be read: {error.strerror or error}")
    except (UnreadableError, PlaceError) as error:
        return Outcome(name, "failed", problem=str(error))
    except Exception as error:  # noqa: BLE001 - the other files must come in
        what = " ".join(f"{type(error).__name__}: {error}".split())[:_LONGEST_FAULT]
        problem = f"a fault of Bayan stopped its import ({what}): report it with the file"
        return Outcome(name, "failed", problem=problem)


def _import_file(path: Path, name: str, options: Options, *, again: bool, dry_run: bool) -> Outcome:
    data = path.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    earlier = ImportedPage.objects.filter(digest=digest)
    if earlier and not again:
        urls = [edit_url(imported.page_id) for imported in earlier]
        return Outcome(name, "already imported", edit_urls=urls)
    parsed = parse_file(data, path.name, options)
    outcome = Outcome(name, "parsed", parsed.encoding, "", parsed.notes, parsed.documents)
    if not dry_run:
        pages = make_drafts(parsed.documents, digest, Path(name).name)
        outcome.edit_urls = [edit_url(page.pk) for page in pages]
        outcome.status = "imported"
    return outcome


def edit_url(page_id: int) -> str:
    """Without the CMS's host unless one is configured: nobody knows which port serves it."""
    host = environment.text("BAYAN_CMS_URL").rstrip("/")
    return f"{host}{reverse('wagtailadmin_pages:edit', args=[page_id])}"


def _shown(path: Path) -> str:
    """The path as text that can be printed and stored, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "replace")
