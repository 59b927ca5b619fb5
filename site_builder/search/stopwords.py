"""Words that say nothing about what is looked for, as people type them in a search."""

from __future__ import annotations

from site_builder.search.text import words

_ARABIC = """
من ما في على عن إلى مع أو ثم أن إن لا هذا هذه ذلك تلك هو هي هم نحن أنا كل أي بعض غير قد كان كانت
الذي التي الذين عند لدى بين بعد قبل حتى كي لكي إذا أين كيف متى هل ماذا لماذا أريد أبحث أحتاج
يوجد توجد وين شلون شنو ليش منين اكو ماكو هسه محتاج دلوني
ال ل ب و
"""
# Not "it" and "who": a course in IT, the WHO.
_ENGLISH = """
a an and any are as at be by can does find for from get give has have how i in into is its me my
near need of on or our please some that the their there this to want we what when where which will
with you your
"""
STOPWORDS = frozenset(words(_ARABIC + _ENGLISH))
