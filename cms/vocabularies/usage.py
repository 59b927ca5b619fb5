"""Terms that pages use cannot be deleted."""

from __future__ import annotations

from collections.abc import Iterator

from django.apps import apps
from django.db.models import Model, ProtectedError, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from cms.core.drafts import drafts
from cms.core.models import BayanPage
from cms.vocabularies.fields import TermsField
from cms.vocabularies.models import Term


def users(term: Term) -> list[Model]:
    """The objects that hold the term or its code, now or in a draft."""
    return list(dict.fromkeys([*_rows(term), *(it for it in drafts() if _chooses(it, term))]))


def _rows(term: Term) -> Iterator[Model]:
    holding_codes = [
        _holding(model, field, term.code)
        for model in apps.get_models()
        for field in model._meta.local_fields
        if isinstance(field, TermsField) and field.vocabulary == term.vocabulary
    ]
    pointing = [
        relation.related_model._default_manager.filter(**{relation.field.name: term})
        for relation in term._meta.related_objects
    ]
    for rows in (*holding_codes, *pointing):
        yield from rows


def _chooses(page: BayanPage, term: Term) -> bool:
    return any(
        isinstance(field, TermsField)
        and field.vocabulary == term.vocabulary
        and term.code in (getattr(page, field.name) or ())
        for field in page._meta.concrete_fields
    )


def protect(sender: type, instance: object, **kwargs: object) -> None:
    """Receiver of pre_delete: refuses a term that is in use."""
    if isinstance(instance, Term) and (used := users(instance)):
        raise ProtectedError(_("“%s” is in use.") % instance, set(used))


def _holding(model: type[Model], field: TermsField, code: str) -> QuerySet:
    rows = model._default_manager.annotate(_codes=Cast(field.name, TextField()))
    return rows.filter(_codes__contains=f'"{code}"')
