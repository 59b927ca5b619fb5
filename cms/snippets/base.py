"""The base of every snippet: a code for ever, and texts in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from cms.core.fields.labels import LabelsField, label
from cms.core.fields.texts import TextsField
from cms.snippets.forms import SnippetForm
from cms.vocabularies.models import CODE

if TYPE_CHECKING:
    from cms.publishing.codecs import Codec


class Snippet(index.Indexed, models.Model):
    """A small record in all languages, published while a public page uses it.

    A subclass is a module of cms/snippets/types/ and has a schema of its name.
    """

    base_form_class = SnippetForm
    # Its fields in the contract beyond `code`.
    exported: ClassVar[tuple[Codec, ...]] = ()
    # The field of labels by which editors know it.
    label_field: ClassVar[str] = "names"
    panels: ClassVar[list[Any]] = []
    icon: ClassVar[str] = "snippet"

    code = models.CharField(
        _("code"),
        max_length=60,
        unique=True,
        validators=[CODE],
        help_text=_("Its name in files, such as media-office: it cannot be changed later."),
    )

    search_fields: ClassVar[list[Any]] = [
        index.SearchField("searched_text"),
        index.AutocompleteField("searched_text"),
    ]

    class Meta:
        abstract = True
        ordering = ["code"]

    def __str__(self) -> str:
        return label(getattr(self, self.label_field)) or self.code

    @classmethod
    def sort(cls) -> str:
        """Its name in the contract, such as person."""
        return str(cls._meta.model_name)

    def clean(self) -> None:
        super().clean()
        if self.pk and type(self).objects.filter(pk=self.pk).exclude(code=self.code).exists():
            raise ValidationError(
                {"code": _("Pages use this code: it cannot change. Make a new snippet instead.")}
            )

    def searched_text(self) -> str:
        """The code and the labels of all languages; longer texts are not searched."""
        labels = [
            text
            for field in self._meta.concrete_fields
            if isinstance(field, LabelsField) and not isinstance(field, TextsField)
            for text in getattr(self, field.name).values()
        ]
        return " ".join([self.code, *labels])
