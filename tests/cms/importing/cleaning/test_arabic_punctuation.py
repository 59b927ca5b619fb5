from __future__ import annotations

import pytest

from cms.importing.cleaning.recipe import language_repairs
from cms.importing.cleaning.repairs import run_text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("بيت ، وباب ؛ وجسر ؟", "بيت، وباب؛ وجسر؟"),
        ("البعيدة،ثم  صار", "البعيدة، ثم صار"),
        ("بيت, وباب; أين? هنا", "بيت، وباب؛ أين؟ هنا"),
        ("IDPs, النازحون", "IDPs، النازحون"),
        ("A, B في بغداد", "A, B في بغداد"),
        ("جاء ، و سالم معه", "جاء، وسالم معه"),
        ("فرع 12 و 13", "فرع 12 و 13"),
        ("أ و ب", "أ و ب"),
        ('قال "نعم" ثم "لا"', "قال «نعم» ثم «لا»"),
        ('قال "نعم ثم سكت', 'قال "نعم ثم سكت'),
        ("( الديوان )", "(الديوان)"),
        ("الموقع : هنا", "الموقع: هنا"),
        ("انتهى العمل.ثم بدأ", "انتهى العمل. ثم بدأ"),
        ("بيت،، وباب", "بيت، وباب"),
        ("ثم ... سكت", "ثم ... سكت"),
    ],
)
def test_punctuation_is_made_arabic(typed: str, meant: str) -> None:
    assert run_text(language_repairs("ar", "latin"), typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("one , two ; three .", "one, two; three."),
        ("towns،villages، farms", "towns،villages, farms"),
        ("towns,villages", "towns, villages"),
        ("1,300 doors", "1,300 doors"),
    ],
)
def test_punctuation_is_made_latin(typed: str, meant: str) -> None:
    assert run_text(language_repairs("en", "latin"), typed) == meant
