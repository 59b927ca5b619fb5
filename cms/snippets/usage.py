"""Snippets that pages use cannot be deleted."""

from __future__ import annotations

from django.db.models import Model, ProtectedError
from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from cms.snippets.base import Snippet


def users(snippet: Snippet) -> list[Model]:
    """What names the snippet, in a field or within a block."""
    references = ReferenceIndex.get_grouped_references_to(snippet)
    return [user for user, _references in references if user is not None]


def protect(sender: type, instance: object, **kwargs: object) -> None:
    """Receiver of pre_delete: refuses a snippet that is in use."""
    if isinstance(instance, Snippet) and (used := users(instance)):
        raise ProtectedError(_("“%s” is in use.") % instance, set(used))
