"""Standing paragraphs and videos of old pages are looked for before they are made."""

from __future__ import annotations

import pytest

from cms.importing.document import Boilerplate as FoundBoilerplate
from cms.importing.document import Video as FoundVideo
from cms.importing.drafting.boilerplates import choose_boilerplates
from cms.importing.drafting.videos import choose_videos
from cms.importing.notes import Note
from cms.snippets.types.boilerplate import Boilerplate
from cms.snippets.types.video import Video
from tests.cms.importing.drafting.documents import document

pytestmark = pytest.mark.django_db
ADDRESS = "https://youtu.be/abc123def45"


def doubts(notes: list[Note]) -> list[tuple[str, str]]:
    return [(note.reason, note.taken) for note in notes if note.kind == "doubt"]


def test_a_pair_makes_one_boilerplate_in_both_languages() -> None:
    english = document("en", boilerplates=[FoundBoilerplate("About the boats", "We sail.")])
    arabic = document("ar", boilerplates=[FoundBoilerplate("نبذة عن القوارب", "نبحر.")])

    [key], notes = choose_boilerplates([english, arabic])

    made = Boilerplate.objects.get(pk=key)
    assert made.code == "about-the-boats"
    assert made.texts == {"en": "We sail.", "ar": "نبحر."}
    assert doubts(notes) == []


def test_a_boilerplate_with_the_same_heading_is_chosen_and_other_words_are_told() -> None:
    known = Boilerplate.objects.create(
        code="boats", headings={"en": "About the boats"}, texts={"en": "We sail."}
    )
    found = FoundBoilerplate("About the boats", "We sailed.")

    keys, notes = choose_boilerplates([document("en", boilerplates=[found])])

    assert keys == [known.pk]
    assert doubts(notes) == [
        ("the boilerplate boats says it in other words: left out", "We sailed.")
    ]
    known.refresh_from_db()
    assert known.texts == {"en": "We sail."}


def test_one_language_alone_asks_for_the_other() -> None:
    found = FoundBoilerplate("نبذة عن القوارب", "نبحر.")

    [key], notes = choose_boilerplates([document("ar", boilerplates=[found])])

    assert Boilerplate.objects.get(pk=key).code == "about"
    assert doubts(notes) == [("the boilerplate about has no text in: en", "")]


def test_a_text_longer_than_its_field_is_cut_and_told_in_full() -> None:
    found = FoundBoilerplate("About the boats", "We sail. " * 700)

    [key], notes = choose_boilerplates([document("en", boilerplates=[found])])

    Boilerplate.objects.get(pk=key).full_clean()
    assert ("was too long" in doubts(notes)[0][0], doubts(notes)[0][1]) == (True, found.text)


def test_one_address_is_one_video_with_a_title_in_each_language() -> None:
    english = document("en", videos=[FoundVideo("First boat", ADDRESS)])
    arabic = document("ar", videos=[FoundVideo("القارب الأول", ADDRESS)])

    [key], _ = choose_videos([english, arabic])

    video = Video.objects.get(pk=key)
    assert (video.code, video.url) == ("first-boat", ADDRESS)
    assert video.titles == {"en": "First boat", "ar": "القارب الأول"}


def test_a_video_without_a_title_is_called_as_its_page_is() -> None:
    [key], notes = choose_videos([document("en", videos=[FoundVideo("", ADDRESS)])])

    assert Video.objects.get(pk=key).titles == {"en": "Blue boats"}
    assert "video without a title" in doubts(notes)[0][0]


def test_the_name_of_a_known_video_does_not_change() -> None:
    Video.objects.create(code="boat", titles={"en": "First boat", "ar": "القارب"}, url=ADDRESS)

    _, notes = choose_videos([document("en", videos=[FoundVideo("Boat one", ADDRESS)])])

    assert doubts(notes) == [("the video boat is called “First boat”", "Boat one")]
    assert Video.objects.get().titles["en"] == "First boat"
