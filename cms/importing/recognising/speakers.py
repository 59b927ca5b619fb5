"""Who said it: the name and the role in an attribution."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cms.importing.recognising.folding import fold
from cms.importing.recognising.places import is_place
from cms.importing.word_lists import word_list

_ROLES = """
رئيس|رئيسة|الرئيس|مدير|مديرة|المدير|المديرة|وزير|وزيرة|الوزير|الوزيرة|ممثل|ممثلة|الممثل|الممثلة
منسق|منسقة|المنسق|المنسقة|مسؤول|مسؤولة|متحدث|متحدثة|المتحدث|المتحدثة|الناطق|الناطقة|نائب|نائبة
محافظ|قائد|سفير|سفيرة|السفير|السفيرة|مفوض|مفوضة|مستشار|مستشارة|أمين|الأمين|مبعوث|المبعوث|المبعوثة
قائممقام|القائممقام|عميد|العميد|خبير|خبيرة|مختص|مختصة|عضو|مشرف|مشرفة|وكيل
"""
_ARABIC_ROLES = frozenset(map(fold, word_list(_ROLES)))
_ENGLISH_ROLE = re.compile(
    r"(?:chief|director|minister|representative|spokes\w+|officer|coordinator|manager|commissioner"
    r"|president|governor|secretary|ambassador|head|chair\w*|mayor|adviser|advisor|envoy|general"
    r"|leader|secretary-general|specialist|expert|deputy|assistant|member|director-general)",
    re.I,
)
_ENGLISH_LINKS = {"of", "for", "and", "the", "in", "at", "to", "on", "&"}
_ARABIC_LINKS = {"في", "من", "الي", "لدي", "علي", "عن", "ل"}
_COMMA = re.compile(r"\s*[,،]\s*")
_MOST_NAMES = 4


@dataclass(frozen=True, slots=True)
class Speaker:
    name: str
    role: str = ""
    is_sure: bool = True


def read_speaker(text: str, lang: str) -> Speaker:
    """A comma divides name and role; without one the role ends where the name must begin."""
    first, *rest = _COMMA.split(text.strip(" ,،:-–"), maxsplit=1)
    has_role = _arabic_role if lang == "ar" else _english_role
    if rest:
        role_first = has_role(first) and not has_role(rest[0])
        return Speaker(rest[0], first) if role_first else Speaker(first, rest[0].strip(" ,،"))
    words = first.split()
    if not has_role(first):
        return Speaker(first, is_sure=len(words) <= _MOST_NAMES)
    count = _arabic_names(words) if lang == "ar" else _english_names(words)
    if not 0 < count < len(words):
        return Speaker(first, is_sure=False)
    return Speaker(" ".join(words[-count:]), " ".join(words[:-count]), is_sure=False)


def _arabic_role(text: str) -> bool:
    return bool(text) and fold(text.split()[0]) in _ARABIC_ROLES


def _english_role(text: str) -> bool:
    return any(_ENGLISH_ROLE.fullmatch(word.strip("().")) for word in text.split())


def _english_names(words: list[str]) -> int:
    """How many words at the end are a name: with capitals, no role, nothing after an `of`."""
    count = 0
    while count < len(words):
        at = len(words) - count - 1
        before = words[at - 1].lower() if at else ""
        if not words[at][0].isupper() or _ENGLISH_ROLE.fullmatch(words[at]):
            break
        if before in _ENGLISH_LINKS:
            break
        count += 1
    return count if count <= _MOST_NAMES else 0


def _arabic_names(words: list[str]) -> int:
    """How many words at the end are a name: a role has articles, of a name only its last word."""
    count = 0
    while count < len(words):
        at = len(words) - count - 1
        word, before = fold(words[at]), fold(words[at - 1]) if at else ""
        has_article = word.startswith(("ال", "لل", "وال", "بال"))
        if (has_article and count > 0) or word in _ARABIC_ROLES or before in _ARABIC_LINKS:
            break
        if is_place(words[at]):
            break
        count += 1
    if count > _MOST_NAMES:
        return 2
    return count if count >= 2 else 0
