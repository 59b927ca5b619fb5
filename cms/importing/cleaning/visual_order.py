"""Contact lines typed as they look from right to left: the number or address before its label."""

from __future__ import annotations

import re

from cms.importing.lines import Line
from cms.importing.notes import Report

_VALUE = (
    r"(?:\+?\(?[0-9٠-٩][0-9٠-٩ ()./-]{5,22}[0-9٠-٩]\+?"
    r"|\[email[ \u00a0]protected\]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)\S+)"
)
_LABELS = (
    "هاتف|الهاتف|رقم الهاتف|تلفون|موبايل|الموبايل|جوال|نقال|فاكس|واتساب|بريد إلكتروني|بريد الكتروني"
    "|البريد الإلكتروني|البريد الالكتروني|إيميل|ايميل|الإيميل|الموقع|الموقع الإلكتروني"
)
_BEFORE_LABEL = re.compile(rf"(?P<value>{_VALUE})\s+(?P<rest>(?:.*\s)?(?:{_LABELS}))\s*:")
_COLON_FIRST = re.compile(rf"(?P<value>{_VALUE})\s*:\s*(?P<rest>{_LABELS})")
# 2550 234 751 964+: the groups of an international number in reverse.
_REVERSED = re.compile(r"(?<![+0-9٠-٩])((?:[0-9٠-٩]{2,4}[ -]){2,4}[0-9٠-٩]{1,3})\+(?!\d)")


def put_in_order(text: str) -> str:
    """`text` with the number or address after its label, where it ends with that label."""
    text = _REVERSED.sub(_reverse, text)
    found = _BEFORE_LABEL.fullmatch(text.strip()) or _COLON_FIRST.fullmatch(text.strip())
    return f"{found['rest']}: {found['value']}" if found else text


def put_lines_in_order(lines: list[Line], report: Report) -> list[Line]:
    ordered = []
    for line in lines:
        new = put_in_order(line.text)
        if new != line.text:
            report.done(line.number, "number or address put after its label")
        ordered.append(line.with_text(new))
    return ordered


def _reverse(found: re.Match[str]) -> str:
    return "+" + " ".join(reversed(re.split("[ -]", found[1])))
