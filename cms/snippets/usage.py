"""Snippets that pages use cannot be deleted."""

from __future__ import annotations

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, ProtectedError
from django.utils.translation import gettext as _
from wagtail.models import ReferenceIndex

from cms.core.drafts import drafts
from cms.core.models import BayanPage
from cms.snippets.base import Snippet


def users(snippet: Snippet) -> list[Model]:
    """What names the snippet, in a field or within a block."""
    references = ReferenceIndex.get_grouped_references_to(snippet)
    indexed = [user for user, _references in references if user is not None]
    return list(dict.fromkeys([*indexed, *(it for it in drafts() if _names(it, snippet))]))


def _names(page: BayanPage, snippet: Snippet) -> bool:
    """Whether a draft names it; the index knows rows only."""
    wanted = (ContentType.objects.get_for_model(snippet).pk, str(snippet.pk))
    found = ReferenceIndex._extract_references_from_object(page)
    return any((content_type, key) == wanted for content_type, key, _model, _path in found)


def protect(sender: type, instance: object, **kwargs: object) -> None:
    """Receiver of pre_delete: refuses a snippet that is in use."""
    if isinstance(instance, Snippet) and (used := users(instance)):
        raise ProtectedError(_("“%s” is in use.") % instance, set(used))
