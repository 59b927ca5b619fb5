"""Whole pages with the defects of old ones."""

from __future__ import annotations

from datetime import date

import pytest

from cms.importing.addresses import propose_slug
from cms.importing.document import (
    Accordion,
    Contact,
    Figure,
    ImportedDocument,
    KeyFigures,
    Quote,
    Table,
)
from cms.importing.reading.decoding import UnreadableError
from tests.cms.importing.samples import block_text, outline, parse, parse_fixture, reasons

TEXT = "The council met on the bridge and agreed on the colour of every single boat there is."


def only(name: str, **options: object) -> ImportedDocument:
    [document] = parse_fixture(name, **options).documents
    return document


def body(document: ImportedDocument) -> str:
    return "\n".join(block_text(block) for block in document.body)


def blocks(document: ImportedDocument, kind: type) -> list:
    return [block for block in document.body if isinstance(block, kind)]


def test_a_page_with_a_menu_and_an_accordion_keeps_the_accordion() -> None:
    page = only("menu_and_accordion.txt")

    assert (page.kind, page.lang) == ("page", "ar")
    [accordion] = blocks(page, Accordion)
    assert [part.heading for part in accordion.parts] == [
        "ترميم البيوت", "منح الحرف", "مراكز السؤال",
    ]  # fmt: skip
    assert outline(page) == []
    assert "من نحن" not in body(page)
    assert " ،" not in body(page)
    assert page.title.startswith("بعد فيضان الربيع")
    assert "no headline" in reasons(page)
    assert page.fields.summary.startswith("بعد فيضان الربيع")
    assert page.fields.summary not in body(page)


def test_a_page_of_sections_keeps_its_office_and_its_groups() -> None:
    page = only("overview_and_office.txt")

    assert outline(page) == [
        (2, "لمحة عامة"),
        (2, "المقر"),
        (2, "ميادين العمل"),
        (3, "خرائط النزوح (KN)"),
        (3, "الحوار مع الأهالي"),
        (3, "برنامج العودة الهادئة"),
    ]
    assert "فيها، ويكتبون" in body(page)
    assert "وخيمة، ثم صار" in body(page)
    doubts = reasons(page)
    assert "1: “لمحة عامة” says little" in doubts
    assert "two words may be glued: “وبفضلجيرانهم”" in doubts
    assert "10: +39 06 698 12345 is a number of Vatican City" in doubts


def test_a_release_in_two_languages_becomes_a_pair() -> None:
    english, arabic = parse_fixture("bilingual_release.txt").documents

    assert (english.lang, arabic.lang) == ("en", "ar")
    assert english.kind == arabic.kind == "press_release"
    assert english.slug == arabic.slug == "river-towns-team-opens-second-repair-workshop"
    assert english.fields.dateline_place == "Iraq"
    assert arabic.fields.dateline_place == "العراق"
    assert english.fields.contacts == [Contact("Adam Reed", "RTT Iraq", "+9647701234567")]
    assert arabic.fields.contacts == [
        Contact("آدم ريد", "فريق بلدات النهر العراق", "+9647701234567")
    ]
    for document, speaker in ((english, "Mary Anne Stone"), (arabic, "ماري آن ستون")):
        [quote] = blocks(document, Quote)
        assert quote.speaker == speaker
        assert quote.role
        [figures] = blocks(document, KeyFigures)
        assert [figure.value for figure in figures.figures] == [12500, 1300, 2400000]
        assert 'href="http://workshops.example.org/list"' in str(document.body)
        assert "no date" in reasons(document)
        assert "hid this e-mail address" in reasons(document)


def test_the_arabic_of_a_pair_is_repaired() -> None:
    text = body(parse_fixture("bilingual_release.txt").documents[1])

    assert "12,500 باب" in text
    assert "2.4 مليون" in text
    assert "وشبان" in text
    assert "الأولى، وقدموا" in text
    assert "القرى كلها" in text
    assert "وكتبوا" in text
    assert "«باب الخير»" in text


def test_digits_are_written_in_the_sites_style() -> None:
    arabic = parse_fixture("bilingual_release.txt", digit_style="arabic_indic").documents[1]

    assert "١٢٬٥٠٠ باب" in body(arabic)
    assert blocks(arabic, KeyFigures)[0].figures[0] == Figure(
        12500, "باب للعائلات العائدة (ما يقرب من)"
    )
    assert arabic.fields.contacts[0].phone == "+9647701234567"


def test_a_release_with_two_dates_has_one_and_its_sections_are_codes() -> None:
    release = only("release_with_two_dates.txt")

    assert release.kind == "press_release"
    assert release.title == "فريق بلدات النهر يسلّم مجلس البلدة مفاتيح مدرسة جديدة"
    assert release.slug == "press-release-2022-10-12"
    fields = release.fields
    assert (fields.release_type, fields.date, fields.dateline_place) == (
        "release", date(2022, 10, 12), "الموصل",
    )  # fmt: skip
    assert fields.contacts == [Contact("وحدة الإعلام في فريق بلدات النهر", "فريق بلدات النهر")]
    assert (fields.un_entities, fields.goals) == (["unicef"], ["4"])
    assert "27: not a term of the vocabulary un-entities" in reasons(release)
    [quote] = blocks(release, Quote)
    assert (quote.speaker, quote.role) == ("سالم نادر", "رئيس مجلس البلدة")
    assert quote.html.count("<p>") == 2
    assert "وحدة الإعلام" not in body(release)


def test_a_page_about_an_initiative_is_a_programme_with_components_and_objectives() -> None:
    page = only("initiative_with_lists.txt")

    assert page.kind == "programme"
    assert page.title.startswith("About the Joint Bridge Initiative")
    assert [each.title for each in page.fields.components] == [
        "Northern part", "Middle part", "Southern part",
    ]  # fmt: skip
    assert page.fields.components[0].text.startswith("three ferries")
    assert page.fields.objectives == [
        "Children reach school dry in every season of the year.",
        "Traders sell on both banks without paying twice.",
    ]
    assert page.fields.website == "https://www.bridges.example.org"
    assert "<li>" not in str(page.body)
    assert "24: leads to something that the file does not hold" in reasons(page)


def test_the_same_page_as_a_page_keeps_its_lists_in_the_body() -> None:
    page = only("initiative_with_lists.txt", kind="page")

    assert outline(page) == [(2, "Aims of the Joint Bridge Initiative")]
    assert str(page.body).count("<li>") == 5


def test_a_page_in_html_keeps_links_tables_and_hidden_addresses() -> None:
    release = only("english_release.html")

    assert (release.title, release.slug) == ("Seed Bank Opens in Basra", "seed-bank-opens-in-basra")
    assert release.fields.date == date(2023, 3, 5)
    assert release.fields.notes == "The bank is open on Sundays."
    assert release.fields.contacts == [
        Contact("Huda Karim", "River Towns Team", "+9647701234567", "huda@example.org")
    ]
    assert outline(release) == [(2, "What it keeps")]
    assert blocks(release, Table)[0].caption == "Seeds in store"
    assert [quote.speaker for quote in blocks(release, Quote)] == ["", "Huda Karim"]
    assert '<a href="https://seeds.example.org/map">' in str(release.body)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("برنامج القوارب الزرقاء", "programme"),
        ("The Blue Boats Programme (BBP)", "programme"),
        ("Blue boats", "page"),
    ],
)
def test_the_title_tells_a_programme(title: str, kind: str) -> None:
    [document] = parse(f"{title}\n\n{TEXT}\n\nSee www.boats.example.org.").documents

    assert document.kind == kind
    assert ("calls the programme active" in reasons(document)) == (kind == "programme")
    assert document.fields.website == (
        "https://www.boats.example.org" if kind == "programme" else ""
    )


def test_kind_and_language_may_be_given() -> None:
    parsed = parse_fixture("bilingual_release.txt", kind="page", lang="en")

    [document] = parsed.documents
    assert (document.kind, document.lang) == ("page", "en")
    assert document.fields.contacts == []


def test_a_date_that_a_page_cannot_carry_is_told() -> None:
    [page] = parse(f"Blue boats\n\n30 June 2021\n\n{TEXT}", kind="page").documents

    assert "carries no date: 2021-06-30" in reasons(page)


def test_a_date_in_one_language_is_that_of_both_and_a_difference_is_told() -> None:
    english = f"Blue boats\n\nErbil, 30 June 2021 – {TEXT}\n\n{TEXT} It rained."
    arabic = "اجتمع المجلس على الجسر واتفق أعضاؤه على لون كل قارب من القوارب الجديدة"

    def pair(place: str) -> list[ImportedDocument]:
        return parse(f"{english}\n\nقوارب زرقاء\n\n{place}{arabic}.\n\nثم {arabic} كلها.").documents

    assert [each.fields.date for each in pair("أربيل - ")] == [date(2021, 6, 30)] * 2
    assert "different dates" in reasons(pair("أربيل، 1 تموز 2021 – ")[0])
    assert "numbers in the ar text that this one lacks: 7" in reasons(
        pair("أربيل - مع 7 بحارة ")[0]
    )


@pytest.mark.parametrize("source", ["-\nShare\n***", "<html><body><nav>Home</nav></body></html>"])
def test_a_page_of_furniture_alone_is_refused(source: str) -> None:
    with pytest.raises(UnreadableError, match="no text"):
        parse(source)


@pytest.mark.parametrize(
    ("headline", "english", "day", "file", "slug"),
    [
        ("قوارب", "Blue boats!", None, "a.txt", "blue-boats"),
        ("قوارب", "", date(2021, 6, 30), "boats.txt", "press-release-2021-06-30"),
        ("قوارب", "", None, "blue-boats_ar.txt", "blue-boats"),
        ("قوارب", "", None, "003_6b034e8fed79e980.txt", "qwrb"),
        ("", "", None, "12.txt", "imported-press-release"),
    ],
)
def test_the_address_is_made_from_the_best_there_is(
    headline: str, english: str, day: date | None, file: str, slug: str
) -> None:
    found, reason = propose_slug("press_release", headline, english, day, file)

    assert found == slug
    assert bool(reason) != bool(english)


def test_a_list_of_several_pages_is_doubted() -> None:
    news = "\n\n".join(f"{day} March 2018\n\nErbil – {TEXT} ({day})." for day in (5, 4, 3))

    [release] = parse(f"News of the boats\n\n{news}").documents

    assert "looks like a list of several pages" in reasons(release)


def test_words_under_a_picture_are_told() -> None:
    [page] = parse(f"Blue boats\n\n{TEXT}\n\nPhoto: the bridge at dawn\n\n{TEXT} Again.").documents

    assert "5: words under a picture" in reasons(page)
    assert outline(page) == []
