"""Letters of Arabic text: Persian look-alikes, presentation forms, tatweel."""

from __future__ import annotations

import re
import unicodedata

from cms.importing.cleaning.repairs import Repair

# Typed on a Persian or Urdu keyboard. Letters that Iraqi names do use (پ چ ژ گ ڤ) stay.
PERSIAN_LETTERS = {
    "\u06a9": "ك", "\u06aa": "ك", "\u06cc": "ي", "\u06be": "ه", "\u06c1": "ه", "\u06d5": "ه",
    "\u06c0": "ة", "\u06c3": "ة", "\u06ac": "ك", "\u06d2": "ي",
}  # fmt: skip
_LETTER = "\u0621-\u064a\u066e-\u06d3"
# A final Farsi yeh stands for either letter: these words are known, others are for a person to see.
_MAQSURA = "عل|إل|ال|حت|لد|مت|سو|أد|مستو|مستشف|أخر|الأخر|نينو|القر|قر|مد|ذكر|كبر|صغر"
_YEH = "ف|الت|الذ|ه|ک|ك|أ|ا|الذین|الثان|ثان|إ|وال|الماض|الحال|الدول|العراق|العرب|الوطن|الاجتماع"


def _final_yeh(words: str) -> re.Pattern[str]:
    return re.compile(f"(?<![{_LETTER}])([وفبلك]?(?:{words}))\u06cc(?![{_LETTER}])")


_FORMS = re.compile("[\ufb50-\ufd3d\ufd50-\ufdff\ufe70-\ufefc]+")


def _form(found: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", found.group())


def _persian(found: re.Match[str]) -> str:
    return PERSIAN_LETTERS[found.group()]


def _tatweel(found: re.Match[str]) -> str:
    before = found.string[: found.start()][-1:]
    after = found.string[found.end() :][:1]
    if not before.strip() and not after.strip():
        return "–"  # it stood as a dash
    return "ـ" if before == "ه" and not after.isalpha() else ""  # هـ: the year of the Hijra


ARABIC_LETTERS = [
    Repair("presentation forms made letters", _FORMS, _form),
    Repair("Persian ی at the end of a word made ى", _final_yeh(_MAQSURA), r"\1ى"),
    Repair("Persian letters made Arabic", _final_yeh(_YEH), r"\1ي"),
    Repair(
        "Persian ی at the end of a word made ي, is it ى",
        _final_yeh(f"[{_LETTER}]+"),
        r"\1ي",
        is_sure=False,
    ),
    Repair("Persian letters made Arabic", re.compile(f"[{''.join(PERSIAN_LETTERS)}]"), _persian),
    Repair("tatweel taken out", re.compile("ـ+"), _tatweel),
]
