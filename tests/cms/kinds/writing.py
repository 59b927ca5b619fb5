"""Editors write pages: what a browser sends of a form in which every field is filled in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from cms.contract.files import read_document, read_record
from cms.core.contract import schemas
from cms.core.models import BayanPage
from tests.cms.forms import sent_by
from tests.cms.kinds.filled import Filled
from tests.cms.tree import Tree


def add_url(filled: Filled, tree: Tree) -> str:
    """Where a new page is written: a home below the root, of a language without one."""
    empty = filled.model()
    parent = (
        Page.get_first_root_node() if filled.model.kind() == "home" else tree.place(empty, "en")
    )
    names = (filled.model._meta.app_label, filled.model._meta.model_name)
    return reverse("wagtailadmin_pages:add", args=(*names, parent.pk))


def form_of(editor: Client, url: str, filled: Filled) -> dict[str, Any]:
    html = BeautifulSoup(editor.get(url).content, "html.parser")
    return sent_by(html, filled.model(**filled.streams)) | filled.plain


def errors(answer: HttpResponse) -> list[str]:
    """What the form says is wrong with its fields; streams say it to the browser in JSON."""
    html = BeautifulSoup(answer.content, "html.parser")
    found = [error.get_text(" ", strip=True) for error in html.select(".error-message")]
    for block in html.select("[data-w-block-arguments-value]"):
        found += _messages(json.loads(block["data-w-block-arguments-value"]))
    return found


def _messages(packed: Any) -> Iterator[str]:
    if isinstance(packed, dict):
        yield from packed["messages"] if isinstance(packed.get("messages"), list) else ()
        packed = list(packed.values())
    for part in packed if isinstance(packed, list) else ():
        yield from _messages(part)


def exported(page: BayanPage) -> dict[str, Any]:
    """The document of a page, as it stands in content/."""
    kind = schemas().kinds[page.kind()]
    ending = "md" if kind.file == "markdown" else "yaml"
    name = f"{page.locale.language_code}/{kind.folder}/{page.content_slug}.{ending}"
    raw = (Path(settings.BAYAN_CONTENT_DIR) / name).read_bytes()
    if kind.file == "record":
        return read_record(raw, kind.name, schemas(), name)
    data, body = read_document(raw, schemas(), name)
    return {**data, "body": body}
