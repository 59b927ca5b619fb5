from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.importing.recognising.quotations import find_quotation
from cms.importing.recognising.speakers import Speaker, read_speaker
from tests.cms.importing.samples import letters

SAID = "We opened the door to everyone who came."
SAID_AR = "فتحنا الباب لكل من جاء يسأل عن أوراقه."


@pytest.mark.parametrize(
    ("text", "speaker", "parts"),
    [
        (f"Head of Boats Huda Karim said: “{SAID}”", ("Huda Karim", "Head of Boats"), 1),
        (f"Huda Karim, Head of Boats, said, “{SAID}”", ("Huda Karim", "Head of Boats"), 1),
        (f"“{SAID[:-1]},” said Huda Karim, Head of Boats.", ("Huda Karim", "Head of Boats"), 1),
        (f"“{SAID[:-1]},” Huda Karim said. “{SAID}”", ("Huda Karim", ""), 2),
        (f'Huda Karim stated "{SAID}"', ("Huda Karim", ""), 1),
    ],
)
def test_an_english_quotation_has_its_speaker(
    text: str, speaker: tuple[str, str], parts: int
) -> None:
    found = find_quotation(text, "en")

    assert found is not None
    assert (found.speaker.name, found.speaker.role) == speaker
    assert found.parts == (SAID,) * parts
    assert (found.before, found.after) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        f"صرّحَ سالم نادر، رئيس المجلس، «{SAID_AR}» «{SAID_AR}»",
        f"وقال رئيس المجلس سالم نادر: «{SAID_AR}» «{SAID_AR}»",
        f"من جانبه، أكد رئيس المجلس سالم نادر قائلا: «{SAID_AR}» «{SAID_AR}»",
        f"وبهذا الصدد، صرح السيّد سالم نادر، رئيس المجلس، قائلاً، «{SAID_AR}» «{SAID_AR}»",
        f"وأضاف السيد سالم نادر، رئيس المجلس: “{SAID_AR}” “{SAID_AR}”",
    ],
)
def test_an_arabic_quotation_of_several_parts_has_its_speaker(text: str) -> None:
    found = find_quotation(text, "ar")

    assert found is not None
    assert (found.speaker.name, found.speaker.role) == ("سالم نادر", "رئيس المجلس")
    assert found.parts == (SAID_AR, SAID_AR)


def test_an_attribution_after_an_arabic_quotation_is_read() -> None:
    found = find_quotation(f"«{SAID_AR}»، قال سالم نادر.", "ar")

    assert found is not None
    assert found.speaker.name == "سالم نادر"


def test_sentences_around_a_quotation_are_kept_apart() -> None:
    found = find_quotation(f"It rained. Huda Karim said: “{SAID}” Then it stopped.", "en")

    assert found is not None
    assert (found.before, found.after) == ("It rained.", "Then it stopped.")


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        (f"وأضافت قائلةً، «{SAID_AR}»", "ar"),
        (f"ويضيف: «{SAID_AR}»", "ar"),
        (f"“{SAID[:-1]},” he added.", "en"),
        (f"She added: “{SAID}”", "en"),
    ],
)
def test_words_may_be_attributed_without_a_name(text: str, lang: str) -> None:
    found = find_quotation(text, lang)

    assert found is not None
    assert found.speaker.name == ""
    assert len(found.parts) == 1


def test_a_speaker_who_is_only_a_pronoun_is_none() -> None:
    found = find_quotation(f"“{SAID}” she said.", "en")

    assert found is not None
    assert found.speaker.name == ""
    assert "she" in found.taken


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The workshop “House of Good” is open every day.", "en"),
        ("Huda said that “boats” are blue.", "en"),
        ("سمّى الأهالي الورشة «باب الخير الكبير» وكتبوا اسمها.", "ar"),
        (f"وقال سالم نادر إن المجلس يرى أن «{SAID_AR}»", "ar"),
        ("", "ar"),
        (f"Huda said: “{SAID}”", "ckb"),
    ],
)
def test_prose_with_marks_is_no_quotation(text: str, lang: str) -> None:
    assert find_quotation(text, lang) is None


PIECES = st.sampled_from(
    [
        *(f"“{SAID}”", f"«{SAID_AR}»", "said", "قال", "Huda Karim", "سالم نادر", "It rained."),
        *(",", "،", ":", ".", "She", "رئيس المجلس"),
    ]
)


@settings(deadline=None)
@given(text=st.lists(PIECES, max_size=8).map(" ".join), lang=st.sampled_from(["ar", "en"]))
def test_no_letter_is_lost(text: str, lang: str) -> None:
    found = find_quotation(text, lang)
    if found:
        said = [found.before, *found.parts, found.speaker.name, found.speaker.role]
        assert letters(" ".join([*said, found.taken, found.after])) == letters(text)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Huda Karim", "Huda Karim", ""),
        ("Huda Karim, Head of Boats, River Team", "Huda Karim", "Head of Boats, River Team"),
        ("Head of Boats, Huda Karim", "Huda Karim", "Head of Boats"),
    ],
)
def test_a_comma_divides_name_and_role(text: str, name: str, role: str) -> None:
    assert read_speaker(text, "en") == Speaker(name, role)


@pytest.mark.parametrize(
    ("role", "name", "lang"),
    [
        ("River Team Chief of Mission", "Huda Ann Karim", "en"),
        ("Minister of Boats and Nets", "Huda Karim", "en"),
        ("", "the head of the team", "en"),
        ("مدير برنامج القوارب", "سالم نادر", "ar"),
        ("محافظ نينوى", "سالم الحسن", "ar"),
        ("رئيس بعثة الفريق في العراق", "آدم لي ريد", "ar"),
        ("", "مدير المركز", "ar"),
    ],
)
def test_without_a_comma_a_rule_divides_them_and_is_not_sure(
    role: str, name: str, lang: str
) -> None:
    assert read_speaker(f"{role} {name}".strip(), lang) == Speaker(name, role, is_sure=False)
