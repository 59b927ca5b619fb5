"""The CMS's vocabularies, and the world's countries, as the parser looks names up in them."""

from __future__ import annotations

from babel import Locale

from cms.core.fields.countries import ALPHA_2, NO_COUNTRIES
from cms.core.languages import content_languages
from cms.importing.vocabulary import Term, Vocabularies
from cms.vocabularies.registry import vocabularies

# Names that stand in old pages and that Babel does not give.
_OTHER_NAMES = {
    "CD": ("Democratic Republic of the Congo", "جمهورية الكونغو الديمقراطية"),
    "CG": ("Republic of the Congo", "جمهورية الكونغو"),
    "CI": ("Ivory Coast", "كوت ديفوار"),
    "CV": ("Cabo Verde", "كابو فيردي"),
    "GM": ("The Gambia", "غامبيا"),
    "SZ": ("Swaziland", "سوازيلاند"),
    "TR": ("Turkey", "تركيا"),
}


def known_vocabularies() -> Vocabularies:
    found = {
        name: [
            Term(term.code, (*term.labels.values(), *term.aliases)) for term in model.objects.all()
        ]
        for name, model in vocabularies().items()
    }
    return {**found, "countries": countries([it.code for it in content_languages()])}


def countries(languages: list[str]) -> list[Term]:
    """By their ISO 3166-1 codes, with their names in all the languages."""
    names: dict[str, list[str]] = {}
    for language in languages:
        for code, name in Locale.parse(language).territories.items():
            if ALPHA_2.fullmatch(code) and code not in NO_COUNTRIES:
                names.setdefault(code, []).append(str(name))
    return [Term(code, (*found, *_OTHER_NAMES.get(code, ()))) for code, found in names.items()]
