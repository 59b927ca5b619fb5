"""How an attribution stands beside a quotation, in each language.

A form names its groups: `parts` are the quoted words, `who` said them; `lead` and `link` are words
that a quote block says without them; `more` is a second quotation after the attribution.
"""

from __future__ import annotations

import re

from cms.importing.word_lists import word_list

QUOTED = r"(?:«[^«»]{12,}»|“[^“”]{12,}”|\"[^\"]{12,}\")"
_PARTS = rf"(?P<parts>{QUOTED}(?:\s*[.،,]?\s*{QUOTED})*)"
_MORE = rf"(?P<more>{QUOTED})?"
_WHO = r"(?P<who>[^«»“”\":]{2,170}?)"
_SENTENCE_END = r"(?P<link>(?<!\bDr)(?<!\bMr)(?<!\bMs)\.(?:\s+|$)|$)"

_MARK = "[\u064b-\u0652]*"
_VERBS = """
قال|قالت|يقول|تقول|صرح|صرحت|أضاف|أضافت|اضاف|اضافت|يضيف|تضيف|أكد|أكدت|اكد|اكدت|يؤكد|تؤكد
أوضح|أوضحت|اوضح|اوضحت|يوضح|توضح|ذكر|ذكرت|علق|علقت|تابع|تابعت|أعلن|أعلنت|اعلن|شدد|شددت
"""
_SAID_AR = "|".join(_MARK.join(verb) + _MARK for verb in word_list(_VERBS))
_TITLE_AR = rf"(?:السي{_MARK}د{_MARK}ة?\s+)?"
# Phrases that say nothing of their own: the block may do without them.
_OPENINGS = """
من جانبه|من جانبها|من جهته|من جهتها|بدوره|بدورها|بهذا الصدد|في هذا الصدد|في هذا السياق|في هذا الإطار
بهذه المناسبة|في السياق ذاته|في السياق نفسه|في الوقت نفسه|في كلمته|في كلمتها|تعليقا على ذلك
"""
_OPENING = rf"(?:(?:و|ف)?(?:{'|'.join(word_list(_OPENINGS))})\s*[،,]?\s*)?(?:و|ف)?"
_SAYING = rf"\s*[،,:]*\s*(?:قائلا{_MARK}|قائلة{_MARK})?\s*[،,:]*\s*"
_SAID_EN = (
    "said|says|stated|added|explained|noted|commented|remarked|declared|stressed|emphasi[sz]ed|told"
)

FORMS = {
    "ar": (
        # وأضافت قائلة: «…»
        re.compile(rf"(?P<lead>{_OPENING}(?:{_SAID_AR}){_SAYING})(?P<who>)(?P<link>){_PARTS}"),
        # قال فلان، وظيفته: «…» «…»
        re.compile(
            rf"(?P<lead>{_OPENING}(?:{_SAID_AR})\s+{_TITLE_AR}){_WHO}(?P<link>{_SAYING}){_PARTS}"
        ),
        # «…»، قال فلان، وظيفته.
        re.compile(
            rf"{_PARTS}(?P<lead>\s*[،,]?\s*(?:{_SAID_AR})\s+{_TITLE_AR}){_WHO}{_SENTENCE_END}"
        ),
    ),
    "en": (
        # Somebody, a role, said: “…”
        re.compile(
            rf"{_WHO}(?P<lead>\s*,?\s+(?:{_SAID_EN})(?: that)?\s*[:,]?\s*)(?P<link>){_PARTS}"
        ),
        # “…,” said somebody, a role. “…”
        re.compile(rf"{_PARTS}(?P<lead>\s*,?\s*(?:{_SAID_EN})\s+){_WHO}{_SENTENCE_END}{_MORE}"),
        # “…,” somebody said. “…”
        re.compile(rf"{_PARTS}\s*,?\s*{_WHO}(?P<lead>\s+(?:{_SAID_EN})){_SENTENCE_END}{_MORE}"),
    ),
}
