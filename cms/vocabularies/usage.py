"""Terms that pages use cannot be deleted."""

from __future__ import annotations

from django.apps import apps
from django.db.models import Model, ProtectedError, QuerySet, TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from cms.vocabularies.fields import TermsField
from cms.vocabularies.models import Term


def users(term: Term) -> list[QuerySet]:
    """The objects that hold the term or its code, one query set for each field that can."""
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
    return [*holding_codes, *pointing]


def protect(sender: type, instance: object, **kwargs: object) -> None:
    """Receiver of pre_delete: refuses a term that is in use."""
    if isinstance(instance, Term) and (used := [row for rows in users(instance) for row in rows]):
        raise ProtectedError(_("“%s” is in use.") % instance, set(used))


def _holding(model: type[Model], field: TermsField, code: str) -> QuerySet:
    rows = model._default_manager.annotate(_codes=Cast(field.name, TextField()))
    return rows.filter(_codes__contains=f'"{code}"')
