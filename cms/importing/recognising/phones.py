"""Telephone numbers of a text, in E.164 form, with what is not sure about them."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from babel import Locale
from phonenumbers import Leniency, PhoneNumber, PhoneNumberFormat

from cms.importing.cleaning.digits import latin_digits

HOME_REGION = "IQ"
_FEWEST_DIGITS = 6
_EXTENSION = re.compile(
    r"[\s,،;(]*(?:ext(?:ension)?\.?|x|فرع|تحويلة|داخلي)\s*[:.]?\s*(\d{1,8})((?:\s*(?:و|and|/|,|،)\s*\d{1,8})*)\)?",
    re.I,
)
PHONE_LABELS = (
    r"tel(?:ephone)?|phone|mobile|mob|cell|fax|hotline|whatsapp|الهاتف|هاتف|رقم الهاتف|تلفون|موبايل"
    r"|الموبايل|جوال|نقال|فاكس|واتساب|الخط الساخن"
)
PHONE_LABEL_END = re.compile(rf"(?:{PHONE_LABELS})\.?\s*:?\s*$", re.I)
_INTERNATIONAL = re.compile(r"(?:\+|\b00)\s?\(?[1-9][\d ()./-]{6,22}\d")


@dataclass(frozen=True, slots=True)
class Phone:
    number: str  # E.164, an extension after ;ext=; "" if it cannot be one
    start: int
    end: int
    doubt: str = ""


def find_phones(text: str, region: str = HOME_REGION) -> list[Phone]:
    """Numbers in `text`, in order. `region` is the country of numbers without a country code."""
    plain = latin_digits(text)
    if sum(map(str.isdecimal, plain)) < _FEWEST_DIGITS:
        return []  # the matcher is slow and most lines have no number
    matcher = phonenumbers.PhoneNumberMatcher(plain, region, leniency=Leniency.POSSIBLE)
    phones = [
        _phone(plain, match.start, match.end, match.number, region)
        for match in matcher
        if _is_whole(plain, match.start)
        and (phonenumbers.is_valid_number(match.number) or _is_called_one(plain, match.start))
    ]
    phones += [
        Phone("", found.start(), found.end(), f"{found.group()} is not a telephone number")
        for found in _INTERNATIONAL.finditer(plain)
        if not any(phone.start < found.end() and found.start() < phone.end for phone in phones)
    ]
    return sorted(phones, key=lambda phone: phone.start)


def _is_whole(text: str, start: int) -> bool:
    """Not the tail of a longer number."""
    return not re.search(r"[+\d][ ()./-]*$", text[:start])


def _is_called_one(text: str, start: int) -> bool:
    return text.startswith(("+", "00"), start) or bool(PHONE_LABEL_END.search(text[:start]))


def _phone(text: str, start: int, end: int, number: PhoneNumber, region: str) -> Phone:
    doubts = [_doubt(text[start:end], number, region)]
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    extension = number.extension
    if found := _EXTENSION.match(text, end):
        extension = extension or found[1]
        end = found.end()
        if found[2]:
            doubts.append(f"only the first extension is kept of {found.group().strip(' ,،;(')}")
    if extension:
        e164 += f";ext={extension}"
    return Phone(e164, start, end, "; ".join(filter(None, doubts)))


def _doubt(written: str, number: PhoneNumber, region: str) -> str:
    if not phonenumbers.is_valid_number(number):
        return f"{written.strip()} is not a number in use"
    country = phonenumbers.region_code_for_number(number)
    if country not in (region, "001"):
        shown = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
        name = Locale("en").territories.get(country or "", country)
        return f"{written.strip()} is a number of {name} ({shown})"
    return ""
