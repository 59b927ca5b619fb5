"""Lists in a sentence: the words between the items belong to the language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from babel import Locale
from markupsafe import Markup, escape

# The Arabic "and" is written together with the next word; before a word of another script, or a
# figure, it would be drawn as part of it.
_JOINED_WAW = re.compile(r"و$")
_ARABIC_LETTER = re.compile(r"[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]")


def join_list(items: Sequence[str], locale: Locale, last: str = "") -> str:
    """Join by the language's own words, or by `last` before the last item.

    The result is Markup when an item is.
    """
    is_markup = any(isinstance(item, Markup) for item in items)
    texts = [str(escape(item)) if is_markup else str(item) for item in items]
    joined = _join(texts, items, locale, last)
    return Markup(joined) if is_markup else joined  # noqa: S704 (every item was escaped above)


def _join(texts: list[str], items: Sequence[str], locale: Locale, last: str) -> str:
    if not texts:
        return ""
    result = texts[0]
    for index in range(1, len(texts)):
        is_last = index == len(texts) - 1
        separator = last if last and is_last else ""
        separator = separator or _separator(index, len(texts), items[index], locale)
        result += separator + texts[index]
    return result


def _separator(index: int, count: int, following: str, locale: Locale) -> str:
    patterns = locale.list_patterns["standard"]
    if count == 2:
        name = "2"
    elif index == 1:
        name = "start"
    else:
        name = "end" if index == count - 1 else "middle"
    separator: str = patterns[name].removeprefix("{0}").removesuffix("{1}").replace("\u200f", "")
    if locale.text_direction == "rtl":
        separator = separator.replace(",", "،")
    if _JOINED_WAW.search(separator) and not _starts_with_arabic(following):
        separator += "\N{NO-BREAK SPACE}"
    return separator


def _starts_with_arabic(item: str) -> bool:
    text = item.striptags() if isinstance(item, Markup) else item
    return bool(_ARABIC_LETTER.match(text.lstrip("«“\"'( ")))
