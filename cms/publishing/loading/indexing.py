"""The search index and the index of references, made once for all that was loaded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db.models import Model
from django.db.models.signals import post_save
from modelsearch.index import get_indexed_models
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextmanager
def not_indexed() -> Iterator[None]:
    """Within it nothing that is saved is indexed: a page is saved three times while it is loaded.

    It holds for the whole process, so it is for commands alone.
    """
    heard = [model for model in get_indexed_models() if _listen(model, listen=False)]
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in heard:
            _listen(model, listen=True)


def index_all(loaded: Iterable[Model]) -> None:
    """Index what was `loaded` into an empty CMS."""
    for one in loaded:
        ReferenceIndex.create_or_update_for_object(one)
    call_command("update_index", verbosity=0)


def _listen(model: type[Model], *, listen: bool) -> bool:
    if listen:
        post_save.connect(post_save_signal_handler, sender=model)
        return True
    return bool(post_save.disconnect(post_save_signal_handler, sender=model))
