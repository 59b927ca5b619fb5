from __future__ import annotations

import pytest

from cms.importing.notes import Report
from cms.importing.reading.text_lines import read_text
from cms.importing.recognising.suspects import doubt_suspects


def suspects(text: str) -> list[str]:
    report = Report()
    doubt_suspects(read_text(text), report)
    return [note.reason for note in report.notes]


@pytest.mark.parametrize(
    "text",
    [
        "وبفضلجيرانهم وصلوا",
        "هوعرض كبير",
        "البلدةالقديمة",
        "إلىالجسر",
        "جداًفي البيت",
        "IOMالعراق",
        "عام2021",
    ],
)
def test_words_that_may_be_glued_are_told(text: str) -> None:
    [reason] = suspects(text)

    assert "glued" in reason


@pytest.mark.parametrize(
    "text", ["أجتماع المجلس", "الأستقرار", "لأفتتاح الورشة", "الأنساني", "اللأطلاع"]
)
def test_a_hamza_that_is_never_written_is_told(text: str) -> None:
    [reason] = suspects(text)

    assert "hamza" in reason


@pytest.mark.parametrize(
    "text",
    [
        "بفضلهم وبسببها وخلالها",
        "هوية وهواء وهيئة وهيكل",
        "داخلياً وداخليًا",
        "أستراليا والأسترالية وأستاذ",
        "اجتماع استقرار الإنساني",
        "للأشخاص وللأسر",
        "COVID-19 في 2021م",
        "الدولية والمتحدة والعراقية",
        "مستوى الفتاة",
        "أختام وأحمال وأبطال",
    ],
)
def test_right_words_are_not_doubted(text: str) -> None:
    assert suspects(text) == []


def test_a_lost_letter_and_a_lonely_mark_are_told() -> None:
    assert "lost" in suspects("جسر ق\ufffdيم")[0]
    assert "stands alone" in suspects('قال "نعم ثم سكت')[0]
