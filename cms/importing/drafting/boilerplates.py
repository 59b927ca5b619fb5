"""The standing paragraphs of imported releases: those that the CMS has, or new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cms.core.fields.text import MAX_TEXT
from cms.core.slugs import first_free
from cms.importing.document import Boilerplate as FoundBoilerplate
from cms.importing.document import ImportedDocument
from cms.importing.drafting.codes import code_of
from cms.importing.drafting.missing_languages import missing_languages
from cms.importing.drafting.pairing import paired
from cms.importing.notes import Note
from cms.snippets.types.boilerplate import Boilerplate

Found = dict[str, FoundBoilerplate]  # by language


def choose_boilerplates(documents: Sequence[ImportedDocument]) -> tuple[list[int], list[Note]]:
    """Keys of the standing paragraphs of a page; notes on what to check."""
    keys: list[int] = []
    notes: list[Note] = []
    for found in paired(documents, lambda fields: fields.boilerplates):
        snippet = _known(found)
        if snippet:
            notes.append(Note("done", 0, f"boilerplate known: {snippet.code}"))
            notes += _complete(snippet, found)
        else:
            found, cut = _that_fits(found)
            notes += cut
            snippet = _new(found)
            notes.append(Note("done", 0, f"boilerplate made: {snippet.code}"))
            notes += missing_languages(snippet, "texts", "text")
        keys.append(snippet.pk)
    return list(dict.fromkeys(keys)), notes


def _known(found: Found) -> Boilerplate | None:
    for snippet in Boilerplate.objects.all():
        for language, each in found.items():
            if each.heading == snippet.headings.get(language) or each.text == snippet.texts.get(
                language
            ):
                return snippet
    return None


def _complete(snippet: Boilerplate, found: Found) -> list[Note]:
    """Words of a standing paragraph never change by an import: other ones are told in full."""
    notes = []
    for language, each in found.items():
        snippet.headings.setdefault(language, each.heading)
        kept = snippet.texts.setdefault(language, each.text)
        if kept != each.text:
            reason = f"the boilerplate {snippet.code} says it in other words: left out"
            notes.append(Note("doubt", 0, reason, each.text))
    snippet.save()
    return notes


def _that_fits(found: Found) -> tuple[Found, list[Note]]:
    """Texts no longer than the field; a longer one is told in full."""
    notes = [
        Note("doubt", 0, f"“{each.heading}” was too long for a boilerplate and was cut", each.text)
        for each in found.values()
        if len(each.text) > MAX_TEXT
    ]
    cut = {
        language: replace(each, text=each.text[:MAX_TEXT].rstrip())
        for language, each in found.items()
    }
    return cut, notes


def _new(found: Found) -> Boilerplate:
    code = code_of(found["en"].heading if "en" in found else "", "about")
    return Boilerplate.objects.create(
        code=first_free(code, lambda it: Boilerplate.objects.filter(code=it).exists()),
        headings={language: each.heading for language, each in found.items()},
        texts={language: each.text for language, each in found.items()},
    )
