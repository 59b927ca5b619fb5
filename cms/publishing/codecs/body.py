"""The Markdown body."""

from __future__ import annotations

from typing import Any

from django.db.models import Model

from cms.blocks.body import body_from_markdown, body_to_markdown
from cms.publishing.codecs.base import Codec
from cms.publishing.references import References


class Body(Codec):
    """A stream of body blocks, written as Markdown below the front matter."""

    def write(self, page: Model, references: References) -> str:
        return body_to_markdown(getattr(page, self.attribute), references)

    def read(self, page: Model, value: Any, references: References) -> None:
        setattr(page, self.attribute, body_from_markdown(value, references))
