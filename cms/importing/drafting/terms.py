"""The CMS's vocabularies as the parser looks names up in them."""

from __future__ import annotations

from cms.importing.vocabulary import Term, Vocabularies
from cms.vocabularies.registry import vocabularies


def known_vocabularies() -> Vocabularies:
    return {
        name: [
            Term(term.code, (*term.labels.values(), *term.aliases)) for term in model.objects.all()
        ]
        for name, model in vocabularies().items()
    }
