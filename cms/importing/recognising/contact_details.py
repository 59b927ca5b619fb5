"""Numbers and addresses in a line, and the words that are left without them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cms.importing.recognising.phones import PHONE_LABELS, Phone, find_phones

HIDDEN_EMAIL = re.compile(r"\[email[ \u00a0]protected\]", re.I)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_EMAIL_LABELS = r"e-?mail(?: address)?|(?:ال)?بريد (?:ال)?[إا]لكتروني|(?:ال)?[إا]يميل"
_LABEL = re.compile(rf"(?<!\w)(?:{PHONE_LABELS}|{_EMAIL_LABELS})(?!\w)\.?\s*:?", re.I)
_EDGES = " ,،;؛:|–—-/()."
_GAP = "\u0001"  # stands where a number or address was


@dataclass(frozen=True, slots=True)
class Details:
    phones: tuple[Phone, ...]
    emails: tuple[str, ...]
    has_hidden_email: bool
    rest: str  # the words beside them, without labels

    def __bool__(self) -> bool:
        return bool(self.phones or self.emails or self.has_hidden_email)


def read_details(text: str) -> Details:
    phones = find_phones(text)
    rest = text
    for phone in reversed(phones):
        rest = rest[: phone.start] + _GAP + rest[phone.end :]
    emails = tuple(_EMAIL.findall(rest))
    hidden = bool(HIDDEN_EMAIL.search(rest))
    if phones or emails or hidden:
        rest = _LABEL.sub(_GAP, HIDDEN_EMAIL.sub(_GAP, _EMAIL.sub(_GAP, rest)))
        parts = (part.strip(_EDGES) for part in rest.split(_GAP))
        rest = ", ".join(part for part in parts if len(part) > 1)
    return Details(tuple(phones), emails, hidden, rest)


def is_label_alone(text: str) -> bool:
    """A label of a number or an address that no longer has one."""
    return bool(_LABEL.fullmatch(text.strip()))
