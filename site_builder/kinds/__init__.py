"""One module for each kind: the context its template is given, and how a document becomes it.

A kind without a module of its own is shown as a page of prose (site_builder.kinds.page).
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from site_builder.contexts import PageContext
from site_builder.kinds import directory, page
from site_builder.reading.documents import Document
from site_builder.views import View


def context_of(document: Document, view: View) -> PageContext:
    """What the template of a document is given."""
    if document.kind == "section" and document.data["lists"] == "service":
        return directory.context(document, view)
    context: PageContext = _module(document.kind).context(document, view)
    return context


def _module(kind: str) -> ModuleType:
    name = f"{__name__}.{kind}"
    module = import_module(name) if find_spec(name) else page
    return module if hasattr(module, "context") else page
