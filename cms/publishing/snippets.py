"""A snippet as a record of the contract, and a record as a snippet."""

from __future__ import annotations

from typing import Any

from cms.core.contract import schemas
from cms.publishing.references import References
from cms.snippets.base import Snippet


def file_of(sort: str, code: str) -> str:
    """Where it stands below content/: snippets/people/dana-karim.yaml."""
    return f"snippets/{schemas().snippets[sort].folder}/{code}.yaml"


def snippet_record(snippet: Snippet, references: References) -> dict[str, Any]:
    """What content/snippets/ says of it, but for the version of the contract."""
    fields = {codec.name: codec.write(snippet, references) for codec in snippet.exported}
    return {"snippet": snippet.sort(), "code": snippet.code, **fields}


def read_snippet(model: type[Snippet], data: dict[str, Any], references: References) -> Snippet:
    """The snippet that `snippet_record` made `data` of, not saved."""
    snippet = model(code=data["code"])
    for codec in model.exported:
        if codec.name in data:
            codec.read(snippet, data[codec.name], references)
    return snippet
