"""Terms with codes that names in a page are looked up in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cms.importing.recognising.folding import fold

_NOT_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Term:
    code: str
    names: tuple[str, ...]  # labels and aliases in all languages


Vocabularies = Mapping[str, Sequence[Term]]  # by the vocabulary's code


def plain(text: str) -> str:
    """`text` folded, its punctuation and runs of spaces made one space."""
    return _NOT_WORDS.sub(" ", fold(text)).strip()


def code_of(terms: Sequence[Term], name: str) -> str:
    """The code of the term that is called `name`; "" if there is none."""
    wanted = plain(name)
    for term in terms:
        if wanted and wanted in (plain(term.code), *(plain(known) for known in term.names)):
            return term.code
    return ""
