"""Which repairs run, and in what order."""

from __future__ import annotations

from cms.importing.cleaning.arabic_letters import ARABIC_LETTERS
from cms.importing.cleaning.arabic_punctuation import ARABIC_PUNCTUATION
from cms.importing.cleaning.characters import CHARACTERS
from cms.importing.cleaning.digits import DigitStyle, digit_repairs
from cms.importing.cleaning.duplicates import drop_duplicates
from cms.importing.cleaning.furniture import drop_furniture
from cms.importing.cleaning.latin_punctuation import LATIN_PUNCTUATION
from cms.importing.cleaning.menus import drop_menus
from cms.importing.cleaning.repairs import Repair, run
from cms.importing.cleaning.visual_order import put_lines_in_order
from cms.importing.lines import Line
from cms.importing.notes import Report


def clean_source(lines: list[Line], report: Report) -> list[Line]:
    """What holds for every language: invisible characters, menus, furniture, duplicates."""
    lines = run(CHARACTERS, lines, report)
    # Menus first: they are known by the labels that are printed twice.
    lines = drop_menus(lines, report)
    lines = drop_furniture(lines, report)
    return drop_duplicates(lines, report)


def clean_language(
    lines: list[Line], lang: str, digit_style: DigitStyle, report: Report
) -> list[Line]:
    lines = run(language_repairs(lang, digit_style), lines, report)
    return put_lines_in_order(lines, report)


def language_repairs(lang: str, digit_style: DigitStyle) -> list[Repair]:
    """Digits before punctuation: a thousands mark must not be taken for a comma."""
    if lang == "ar":
        repairs = [*ARABIC_LETTERS, *digit_repairs(digit_style), *ARABIC_PUNCTUATION]
    elif lang == "ckb":
        repairs = [*digit_repairs(digit_style), *ARABIC_PUNCTUATION]
    else:
        repairs = [*digit_repairs("latin"), *LATIN_PUNCTUATION]
    return [*CHARACTERS, *repairs, *CHARACTERS]
