"""Snippets: codes for ever, texts in every language, found in either."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.users.models import UserProfile

from cms.media.models import BayanImage
from cms.snippets.registry import snippets
from cms.snippets.types.boilerplate import Boilerplate
from cms.snippets.types.location import Location
from cms.snippets.types.person import Person
from cms.snippets.types.video import Video
from cms.users.models import User


def test_a_snippet_is_called_in_the_language_of_the_interface(person: Person) -> None:
    with override("ar"):
        assert str(person) == "ليلى حسن"
    with override("en"):
        assert str(person) == "Layla Hassan"


def test_a_code_cannot_change(person: Person) -> None:
    person.code = "layla"
    with pytest.raises(ValidationError, match="it cannot change"):
        person.full_clean()


def test_two_people_cannot_have_one_code(person: Person) -> None:
    twin = Person(code=person.code, names=person.names, roles=person.roles)
    with pytest.raises(ValidationError, match="already exists"):
        twin.full_clean()


@pytest.mark.parametrize("code", ["Layla", "layla hassan", "layla_hassan", "-a", "ليلى"])
def test_a_code_that_the_contract_does_not_allow_is_refused(db: None, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Boilerplate(code=code, headings={"en": "x"}, texts={"en": "x"}).full_clean()
    assert set(refused.value.message_dict) == {"code"}


def test_a_picture_needs_words(person: Person, picture: BayanImage) -> None:
    person.photo = picture
    video = Video(code="film", titles={"en": "Film"}, url="https://example.org/1", poster=picture)
    for snippet, field in ((person, "photo_alts"), (video, "poster_alts")):
        with pytest.raises(ValidationError) as refused:
            snippet.full_clean()
        assert set(refused.value.message_dict) == {field}


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("sort", ["boilerplate", "contact", "location", "person", "video"])
def test_every_sort_has_its_list_and_its_form_in_both_languages(
    db: None, editor: Client, admin: User, sort: str, language: str
) -> None:
    UserProfile.objects.create(user=admin, preferred_language=language)
    model = snippets()[sort]
    for view in ("list", "add"):
        answer = editor.get(reverse(model.snippet_viewset.get_url_name(view)))
        page = BeautifulSoup(answer.content, "html.parser")
        assert (answer.status_code, page.html["lang"]) == (200, language)
        title = str(page.title).lower()
        with override(language):
            names = {str(model._meta.verbose_name), str(model._meta.verbose_name_plural)}
        assert any(name.lower() in title for name in names)


@pytest.mark.parametrize("words", ["Hassan", "ليلى", "layla-h", "centre"])
def test_a_person_is_found_by_code_and_words_of_either_language(
    person: Person, editor: Client, words: str
) -> None:
    Person.objects.create(code="other", names={"en": "Somebody"}, roles={"en": "Else"})
    answer = editor.get(reverse(Person.snippet_viewset.get_url_name("list_results")), {"q": words})
    page = BeautifulSoup(answer.content, "html.parser")
    found = [row.a.text.strip() for row in page.select("td.title")]
    assert found == ["Layla Hassan"]


def test_a_snippet_is_made_in_the_admin_and_its_text_is_clean(db: None, editor: Client) -> None:
    answer = editor.post(
        reverse(Boilerplate.snippet_viewset.get_url_name("add")),
        {
            **{"code": "about-us", "headings_ar": "من  نحن ", "headings_en": "About\u200f us"},
            **{"texts_ar": "فقرة\r\n\r\n\r\nأخرى ", "texts_en": "One\r\n\r\ntwo"},
        },
    )
    assert answer.status_code == 302
    made = Boilerplate.objects.get()
    assert made.headings == {"ar": "من نحن", "en": "About us"}
    assert made.texts == {"ar": "فقرة\n\nأخرى", "en": "One\n\ntwo"}


def test_paragraphs_are_asked_for_in_every_language(db: None, editor: Client) -> None:
    answer = editor.post(
        reverse(Boilerplate.snippet_viewset.get_url_name("add")),
        {"code": "about-us", "headings_ar": "من نحن", "headings_en": "About", "texts_en": "Us"},
    )
    assert "missing: العربية" in answer.content.decode()
    assert not Boilerplate.objects.exists()


def test_text_areas_have_the_direction_of_their_language(db: None, editor: Client) -> None:
    answer = editor.get(reverse(Boilerplate.snippet_viewset.get_url_name("add")))
    page = BeautifulSoup(answer.content, "html.parser")
    areas = {area["lang"]: area["dir"] for area in page.select("textarea[name^=texts_]")}
    assert areas == {"ar": "rtl", "en": "ltr"}


def test_codes_addresses_and_numbers_read_from_left_to_right(db: None, editor: Client) -> None:
    answer = editor.get(reverse(Video.snippet_viewset.get_url_name("add")))
    page = BeautifulSoup(answer.content, "html.parser")
    for name in ("code", "url", "date", "duration"):
        assert page.select_one(f"input[name={name}]")["dir"] == "ltr"


@pytest.mark.parametrize(("latitude", "longitude"), [(91, 44), (-91, 44), (33, 181)])
def test_a_place_is_on_the_earth(location: Location, latitude: float, longitude: float) -> None:
    location.latitude, location.longitude = latitude, longitude
    with pytest.raises(ValidationError):
        location.full_clean()


@pytest.mark.parametrize(
    ("given", "missing"), [("latitude", "longitude"), ("longitude", "latitude")]
)
def test_half_a_coordinate_is_no_place(location: Location, given: str, missing: str) -> None:
    setattr(location, given, 0.0)
    with pytest.raises(ValidationError) as refused:
        location.full_clean()
    assert set(refused.value.message_dict) == {missing}
    setattr(location, missing, 0.0)
    location.full_clean()


@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2200-01-01"])
def test_a_video_is_of_our_age(db: None, day: str) -> None:
    video = Video(code="film", titles={"en": "Film"}, url="https://example.org/1", date=day)
    with pytest.raises(ValidationError, match="1900 to 2199"):
        video.full_clean()
