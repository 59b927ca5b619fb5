"""The field by which a page chooses terms of a vocabulary: a list of their codes."""

from __future__ import annotations

from typing import Any

from cms.core.fields.choices import Choices, CodesField


class TermsField(CodesField):
    """Codes of terms. Codes and not rows: both languages of a page share them as they are."""

    def __init__(self, *args: Any, vocabulary: str, **kwargs: Any) -> None:
        self.vocabulary = vocabulary
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "vocabulary": self.vocabulary}

    def codes(self) -> Choices:
        from cms.vocabularies.registry import choices

        return choices(self.vocabulary)
