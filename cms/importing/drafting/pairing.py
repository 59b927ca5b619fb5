"""Which things of the two languages of a pair are the same one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from cms.importing.document import Fields, ImportedDocument

T = TypeVar("T")


def paired(
    documents: Sequence[ImportedDocument],
    found: Callable[[Fields], Sequence[T]],
    may_be_one: Callable[[T, T], bool] = lambda first, second: True,
) -> list[dict[str, T]]:
    """By language; equally many in each are taken in turn, unless two of them cannot be one."""
    lists = [(document.lang, found(document.fields)) for document in documents]
    if len(lists) == 2 and len(lists[0][1]) == len(lists[1][1]):
        (first, ones), (second, others) = lists
        if all(may_be_one(one, other) for one, other in zip(ones, others, strict=True)):
            return [{first: one, second: other} for one, other in zip(ones, others, strict=True)]
    return [{lang: each} for lang, every in lists for each in every]
