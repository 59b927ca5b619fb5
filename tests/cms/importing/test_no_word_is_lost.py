"""Whatever stands in a file stands in the drafts or is named in the report."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cms.importing.drafting.import_file import import_file
from cms.importing.page_parser import Options
from cms.importing.reading.decoding import UnreadableError
from tests.cms.importing.cms_words import words_in_cms
from tests.cms.importing.samples import FIXTURES, VOCABULARIES, letters, parse, words_told
from tests.cms.tree import Tree

TEXTS = sorted(path.name for path in FIXTURES.glob("*.txt"))

WORDS = st.sampled_from(
    [
        *("بلدة", "النهر", "يعمل", "الفريق", "مع", "أهالي", "القرى", "في", "کل", "یوم", "و", "هو"),
        *("IOM", "river", "town", "works", "The", "said", "قال", "هاتف", "«نعم»", '"كلمة"'),
        *("٢٠٢١", "140", "١٤٠،٠٠٠", "٣.١", "،", ",", "؛", ":", ".", "؟", "(RH)", "ـ", "\u00a0"),
        *("\u200f", "x@y.org", "www.a.org"),
    ]
)
PROSE = st.lists(WORDS, min_size=1, max_size=40).map(" ".join)
LINES = st.one_of(
    PROSE,
    PROSE.map("- {}".format),
    PROSE.map("1. {}".format),
    st.sampled_from(
        [
            "",
            "-",
            "بيان صحفي",
            "Press release | 30 June 2021",
            "٣٠ يونيو ٢٠٢١",
            "أربيل 30 حزيران 2021 - وصلت القافلة إلى البلدة صباح اليوم ومعها ما يكفي شهرا.",
            "من نحن",
            "من نحننحن فريق صغير يعمل منذ عام 2009 مع أهالي بلدات النهر.",
            "عملنا",
            "- خرائطنا",
            "نظرة عامة",
            'وقال مدير المركز سالم نادر: "فتحنا الباب لكل من جاء يسأل."',
            "“We opened the door to everyone who came,” said Huda Karim, keeper of the bank.",
            "+964 770 123 4567 لمزيد من المعلومات يرجى الاتصال ب آدم ريد هاتف:",
            "[email protected] بريد إلكتروني:",
            "For further information please contact Adam Reed at RTT, Tel: +964 770 123 4567",
            "كيانات الأمم المتحدة المشاركة في هذه المبادرة",
            "اليونيسف",
            "Goals we support",
            "SDG 4",
            "Notes to editors",
            "Share",
            "Donors",
            "الجهات المانحة",
            "حكومة طاريا و TAR",
            "Government of Tariland and the Guild",
            "About the River Towns Team",
            "نبذة عن الفريق",
            "Our programme has three components:",
            "وتنقسم المبادرة إلى مكونات هي:",
            "- North: boats in Guinea-Bissau and Morocco.",
            "- الشمال: قوارب في الجزائر والمغرب.",
            "Objectives:",
            "أهداف البرنامج",
            "The first boat: https://youtu.be/abc123def45",
            "https://youtu.be/abc123def45",
            "صورة: القارب الأول",
            "Photo: the boat at dawn",
            "- Boats",
            "- قواربنا",
            "The boats sail from dawn to dusk and nobody who lives by the river pays for a seat.",
            "According to the log, 3,400 people and 1,200 families sailed as of 30 April 2022.",
            "Related links",
            "القائمة هنا :",
            ": http://a.example.org/list",
            "The river towns are many and their people work from dawn until the boats come home.",
        ]
    ),
)


@pytest.mark.parametrize("name", TEXTS)
def test_every_letter_of_a_sample_page_is_kept_or_named(name: str) -> None:
    source = (FIXTURES / name).read_text(encoding="utf-8")

    assert letters(words_told(parse(source, name))) == letters(source)


@pytest.mark.parametrize("name", TEXTS)
def test_every_letter_of_a_sample_page_is_in_the_cms_or_named(tree: Tree, name: str) -> None:
    for kind in ("press_release", "programme"):
        for language in ("ar", "en"):
            tree.section(kind, language)

    how = Options(vocabularies=VOCABULARIES)
    outcome = import_file(FIXTURES / name, how, again=False, dry_run=False)

    source = (FIXTURES / name).read_text(encoding="utf-8")
    assert letters(words_in_cms(outcome)) == letters(source)


@settings(max_examples=80, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=20).map("\n".join))
@example(
    "بلدة\n+964 770 123 4567 لمزيد من المعلومات يرجى الاتصال ب آدم ريد هاتف:\n"
    "The first boat: https://youtu.be/abc123def45"
)
@example("-\nGoals we support\nThe first boat: https://youtu.be/abc123def45")
def test_every_letter_of_any_programme_is_kept_or_named(source: str) -> None:
    try:
        parsed = parse(source, kind="programme")
    except UnreadableError:
        return  # the page was refused, and that is told

    assert letters(words_told(parsed)) == letters(source)


@settings(max_examples=120, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=20).map("\n".join))
def test_every_letter_of_any_page_is_kept_or_named(source: str) -> None:
    try:
        parsed = parse(source)
    except UnreadableError:
        return  # the page was refused, and that is told

    assert letters(words_told(parsed)) == letters(source)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=400))
def test_any_text_at_all_is_read_or_refused(source: str) -> None:
    try:
        parsed = parse(source)
    except UnreadableError as error:
        assert str(error)
    else:
        assert all(each.title and each.slug for each in parsed.documents)
