"""Words somebody said, with the attribution that makes them a quote block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cms.importing.recognising.quotation_forms import FORMS, QUOTED
from cms.importing.recognising.speakers import Speaker, read_speaker

_SENTENCE = re.compile(r"(?<=[.!?؟])\s+(?=\S)")
# Indirect speech, or words of the sentence before.
_NO_SPEAKER = re.compile(r"\s(?:إن|أن|بأن|that)(?:\s|$)|\w{3}[.!?؟]\s")
_PRONOUNS = {"", "he", "she", "they", "هو", "هي"}


@dataclass(frozen=True, slots=True)
class Quotation:
    before: str  # text of the paragraph before it
    parts: tuple[str, ...]  # without quotation marks
    speaker: Speaker  # without a name where the text has a pronoun
    after: str  # text of the paragraph after it
    taken: str  # words of the attribution that the block says without them


def find_quotation(text: str, lang: str) -> Quotation | None:
    """The first quotation of `text` whose attribution stands beside it."""
    for start in _sentences(text):
        for form in FORMS.get(lang, ()):
            found = form.match(text, start)
            if found and not _NO_SPEAKER.search(found["who"]):
                return _quotation(text, start, found, lang)
    return None


def _sentences(text: str) -> Iterator[int]:
    """Where the sentences of `text` begin that do not stand within quotation marks."""
    for start in (0, *(found.end() for found in _SENTENCE.finditer(text))):
        before = text[:start]
        if all(before.count(mark) == before.count(end) for mark, end in ("«»", "“”")):
            yield start


def _quotation(text: str, start: int, found: re.Match[str], lang: str) -> Quotation:
    quoted = re.findall(QUOTED, found["parts"])
    more = found.groupdict().get("more")
    parts = tuple(_sentence(part[1:-1]) for part in [*quoted, *([more] if more else [])])
    who = found["who"].strip()
    is_pronoun = who.lower() in _PRONOUNS
    speaker = Speaker("") if is_pronoun else read_speaker(who, lang)
    taken = f"{found['lead']} {found['link']} {who if is_pronoun else ''}"
    after = text[found.end() :]
    if after.startswith(".") and parts[-1][-1:].isalnum():
        parts = (*parts[:-1], f"{parts[-1]}.")  # the full stop stood outside the marks
    return Quotation(
        text[:start].strip(), parts, speaker, after.lstrip(" ."), " ".join(taken.split())
    )


def _sentence(text: str) -> str:
    """The comma before the attribution is the full stop that the block needs."""
    return re.sub(r"\s*[,،]$", ".", text.strip())
