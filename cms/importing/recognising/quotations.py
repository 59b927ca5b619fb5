"""Words somebody said, with the attribution that makes them a quote block."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cms.importing.recognising.speakers import Speaker, read_speaker
from cms.importing.word_lists import word_list

_QUOTED = r"(?:«[^«»]{12,}»|“[^“”]{12,}”|\"[^\"]{12,}\")"
_PARTS = rf"(?P<parts>{_QUOTED}(?:\s*[.،,]?\s*{_QUOTED})*)"
_MARK = "[\u064b-\u0652]*"
_VERBS = """
قال|قالت|صرح|صرحت|أضاف|أضافت|اضاف|اضافت|أكد|أكدت|اكد|اكدت|أوضح|أوضحت|اوضح|اوضحت|ذكر|ذكرت
علق|علقت|تابع|تابعت|أعلن|أعلنت|اعلن|شدد|شددت
"""
_ARABIC_VERBS = "|".join(_MARK.join(verb) + _MARK for verb in word_list(_VERBS))
_ENGLISH_VERBS = (
    "said|says|stated|added|explained|noted|commented|remarked|declared|stressed|emphasi[sz]ed|told"
)
_WHO = r"(?P<who>[^«»“”\"]{2,170}?)"
_BEFORE = r"(?:(?:و|ف)?(?:من|في)\s+[^\s]+\s*[،,]?\s*)?(?:و|ف)?"  # وفي كلمته، من جانبها
_SAYING = rf"(?:قائلا{_MARK}|قائلة{_MARK})?"
_MORE = rf"(?P<more>{_QUOTED})?"
_FORMS = {
    "ar": (
        re.compile(
            rf"(?P<lead>{_BEFORE}(?:{_ARABIC_VERBS})(?:\s+(?:السيد|السيدة))?\s+){_WHO}"
            rf"(?P<link>\s*[،,:]*\s*{_SAYING}\s*[،,:]*\s*){_PARTS}"
        ),
        re.compile(rf"{_PARTS}(?P<lead>\s*[،,]?\s*(?:{_ARABIC_VERBS})\s+){_WHO}(?P<link>[.،,]|$)"),
    ),
    "en": (
        re.compile(
            rf"{_WHO}(?P<lead>\s*,?\s+(?:{_ENGLISH_VERBS})(?: that)?\s*[:,]?\s*)(?P<link>){_PARTS}"
        ),
        re.compile(
            rf"{_PARTS}(?P<lead>\s*,?\s*(?:{_ENGLISH_VERBS})\s+){_WHO}(?P<link>[.]\s*|$){_MORE}"
        ),
        re.compile(
            rf"{_PARTS}\s*,?\s*{_WHO}(?P<lead>\s+(?:{_ENGLISH_VERBS}))(?P<link>[.,]\s*|$){_MORE}"
        ),
    ),
}
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+(?=[^\s])")
# Indirect speech, or words of the sentence before.
_NO_SPEAKER = re.compile(r"\s(?:إن|أن|بأن|that)(?:\s|$)|\w{3}[.!?؟]\s")
_PRONOUNS = {"he", "she", "they", "هو", "هي"}


@dataclass(frozen=True, slots=True)
class Quotation:
    before: str  # text of the paragraph before it
    parts: tuple[str, ...]  # without quotation marks
    speaker: Speaker
    after: str  # text of the paragraph after it
    taken: str  # words of the attribution that the block says without them


def find_quotation(text: str, lang: str) -> Quotation | None:
    """The first quotation of `text` whose attribution stands beside it."""
    starts = [0, *(found.end() for found in _SENTENCE.finditer(text))]
    for start in starts:
        if text[:start].count("«") != text[:start].count("»") or text[:start].count("“") != text[
            :start
        ].count("”"):
            continue
        for form in _FORMS.get(lang, ()):
            found = form.match(text, start)
            if found and not _NO_SPEAKER.search(found["who"]):
                return _quotation(text, start, found, lang)
    return None


def _sentence(text: str) -> str:
    """The comma before the attribution is the full stop that the block needs."""
    return re.sub(r"\s*[,،]$", ".", text.strip())


def _quotation(text: str, start: int, found: re.Match[str], lang: str) -> Quotation:
    quoted = re.findall(_QUOTED, found["parts"])
    more = found.groupdict().get("more")
    parts = tuple(_sentence(part[1:-1]) for part in [*quoted, *([more] if more else [])])
    who = found["who"].strip()
    speaker = Speaker("") if who.lower() in _PRONOUNS else read_speaker(who, lang)
    kept_who = "" if not speaker.name else who
    taken = f"{found['lead']}{found['link']}{who if not kept_who else ''}"
    after = text[found.end() :]
    if after.startswith(".") and parts[-1][-1:].isalnum():
        parts = (*parts[:-1], f"{parts[-1]}.")  # the full stop stood outside the marks
    return Quotation(
        text[:start].strip(), parts, speaker, after.lstrip(" ."), re.sub(r"\s+", " ", taken).strip()
    )
