"""Terms: codes for ever, labels in every language, and no page left with a term that is gone."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from cms.contract.files import write_record
from cms.core.contract import schemas
from cms.kinds.programme.models import ProgrammePage
from cms.snippets.types.location import Location
from cms.vocabularies.fields import TermsField
from cms.vocabularies.models import Category, Goal, Governorate, Vocabulary
from cms.vocabularies.records import vocabulary_records
from cms.vocabularies.registry import vocabularies
from tests.cms.tree import Tree


@pytest.fixture
def basra(db: None) -> Governorate:
    return Governorate.objects.create(
        code="basra", labels={"ar": "البصرة", "en": "Basra"}, pcode="IQG02", sort_order=2
    )


def test_every_vocabulary_of_the_contract_has_a_model() -> None:
    named = {name for kind in schemas().kinds.values() for name in kind.vocabularies.values()}
    assert named == set(vocabularies())


def test_a_term_is_called_in_the_language_of_the_interface(basra: Governorate) -> None:
    with override("ar"):
        assert str(basra) == "البصرة"
    with override("en"):
        assert str(basra) == "Basra"


def test_a_code_cannot_change(basra: Governorate) -> None:
    basra.code = "al-basra"
    with pytest.raises(ValidationError, match="it cannot change"):
        basra.full_clean()


def test_two_governorates_do_not_share_a_place_code(basra: Governorate) -> None:
    basra.full_clean()
    Governorate(code="anbar", labels={"ar": "الأنبار", "en": "Anbar"}).full_clean()
    with pytest.raises(ValidationError, match="“Basra” has this code already") as refused:
        Governorate(code="anbar", labels={"en": "Anbar"}, pcode="IQG02").clean()
    assert list(refused.value.message_dict) == ["pcode"]


@pytest.mark.parametrize("code", ["Legal", "legal aid", "-a", "قانون"])
def test_a_code_that_the_contract_does_not_allow_is_refused(db: None, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Category(code=code, labels={"en": "x"}).full_clean()
    assert "code" in refused.value.message_dict


def test_a_term_in_use_cannot_be_deleted(tree: Tree, basra: Governorate) -> None:
    page = tree.add(ProgrammePage(title="River Towns", governorates=["basra"]))
    with pytest.raises(ProtectedError), transaction.atomic():
        basra.delete()
    with pytest.raises(ProtectedError), transaction.atomic():
        Governorate.objects.all().delete()
    ProgrammePage.objects.filter(pk=page.pk).update(governorates=["al-basra"])
    basra.delete()
    assert not Governorate.objects.exists()


def test_a_term_is_not_saved_with_a_label_in_one_language(db: None, editor: Client) -> None:
    answer = editor.post(
        reverse("wagtailsnippets_vocabularies_goal:add"),
        {"code": "3", "labels_ar": "", "labels_en": "Health", "sort_order": "1"},
    )
    assert "missing: العربية" in answer.content.decode()
    assert not Goal.objects.exists()


@pytest.mark.parametrize("together", [False, True])
def test_an_editor_who_deletes_a_term_in_use_reads_who_uses_it(
    tree: Tree, basra: Governorate, editor: Client, together: bool
) -> None:
    free = Governorate.objects.create(code="anbar", labels={"en": "Anbar"})
    tree.add(ProgrammePage(title="River Towns", governorates=["basra"]))
    if together:
        url = reverse("wagtail_bulk_action", args=("vocabularies", "governorate", "delete"))
        url += f"?id={basra.pk}&id={free.pk}"
    else:
        url = reverse("wagtailsnippets_vocabularies_governorate:delete", args=(basra.pk,))
    html = BeautifulSoup(editor.post(url, follow=True).content, "html.parser")
    message = html.select_one(".messages li")
    assert message is not None
    said = message.get_text(" ", strip=True)
    assert "in use: Basra" in said
    assert "River Towns" in said
    assert Governorate.objects.count() == 2


def test_a_term_that_nobody_uses_is_deleted(basra: Governorate, editor: Client) -> None:
    editor.post(reverse("wagtailsnippets_vocabularies_governorate:delete", args=(basra.pk,)))
    assert not Governorate.objects.exists()


def test_a_code_that_is_not_in_the_vocabulary_is_refused(basra: Governorate) -> None:
    field = TermsField("governorates", vocabulary="governorates")
    assert field.clean(["basra"], None) == ["basra"]
    with pytest.raises(ValidationError, match="“atlantis” is not in the vocabulary"):
        field.clean(["basra", "atlantis"], None)


def test_the_record_has_the_terms_in_their_order(basra: Governorate) -> None:
    Governorate.objects.create(code="anbar", labels={"en": "Anbar"}, sort_order=1)
    Vocabulary.objects.create(code="governorates", labels={"en": "Governorates"})
    record = dict(vocabulary_records())["governorates"]
    assert [term["code"] for term in record["terms"]] == ["anbar", "basra"]
    assert record["labels"] == {"en": "Governorates"}


def test_a_vocabulary_without_terms_is_written_too(db: None) -> None:
    records = dict(vocabulary_records())
    assert list(records) == list(vocabularies())
    goals = write_record({"format": 1, **records["goals"]}, "vocabulary", schemas(), "goals.yaml")
    assert "\nterms: []\n" in goals.decode()
    assert records["goals"]["labels"] == {"ar": "الأهداف", "en": "goals"}


def test_a_partner_has_a_site(db: None, editor: Client) -> None:
    form = {"code": "eu", "labels_ar": "الاتحاد", "labels_en": "Union", "sort_order": "1"}
    url = reverse("wagtailsnippets_vocabularies_partner:add")
    refused = editor.post(url, {**form, "url": "ftp://union.example"})
    assert "Write a web address that starts with https://" in refused.content.decode()
    editor.post(url, {**form, "url": "https://union.example"})
    term = dict(vocabulary_records())["partners"]["terms"][0]
    assert (term["code"], term["url"]) == ("eu", "https://union.example")


@pytest.mark.parametrize("vocabulary", sorted(vocabularies()))
def test_every_vocabulary_is_among_the_snippets(editor: Client, vocabulary: str) -> None:
    model = vocabularies()[vocabulary]
    listing = editor.get(reverse(model.snippet_viewset.get_url_name("list")))
    assert str(model._meta.verbose_name_plural).lower() in listing.content.decode().lower()


def test_a_governorate_that_a_location_names_is_in_use(basra: Governorate, editor: Client) -> None:
    names = {"ar": "مركز", "en": "Centre"}
    Location.objects.create(code="centre", names=names, governorate=basra)
    url = reverse("wagtailsnippets_vocabularies_governorate:delete", args=(basra.pk,))
    assert "Centre" in editor.post(url, follow=True).content.decode()
    assert Governorate.objects.exists()


def test_editors_name_a_vocabulary_and_no_more(db: None, editor: Client) -> None:
    row = Vocabulary.objects.create(code="goals", labels={"en": "Goals"})
    views = Vocabulary.snippet_viewset
    edit = reverse(views.get_url_name("edit"), args=(row.pk,))
    editor.post(edit, {"code": "aims", "labels_ar": "أهداف", "labels_en": "Aims"})
    row.refresh_from_db()
    assert (row.code, row.labels) == ("goals", {"ar": "أهداف", "en": "Aims"})
    assert b'name="code"' not in editor.get(edit).content
    editor.post(reverse(views.get_url_name("delete"), args=(row.pk,)))
    bulk = reverse("wagtail_bulk_action", args=("vocabularies", "vocabulary", "delete"))
    editor.post(f"{bulk}?id={row.pk}")
    add = reverse(views.get_url_name("add"))
    editor.post(add, {"code": "aims", "labels_ar": "أهداف", "labels_en": "Aims"})
    assert list(Vocabulary.objects.all()) == [row]
    listing = editor.get(reverse(views.get_url_name("list"))).content.decode()
    assert add not in listing
    assert "Aims" in listing


def test_editors_see_and_change_terms(basra: Governorate, editor: Client) -> None:
    listing = editor.get(reverse("wagtailsnippets_vocabularies_governorate:list"))
    assert "Basra" in listing.content.decode()
    url = reverse("wagtailsnippets_vocabularies_governorate:edit", args=(basra.pk,))
    assert 'dir="rtl"' in editor.get(url).content.decode()
    editor.post(
        url,
        {
            "code": "basra",
            "labels_ar": "محافظة البصرة",
            "labels_en": "Basra",
            "aliases": "Basrah\nالبصره",
            "pcode": "IQG02",
            "iso_3166_2": "IQ-BA",
            "sort_order": "2",
        },
    )
    basra.refresh_from_db()
    assert basra.labels == {"ar": "محافظة البصرة", "en": "Basra"}
    assert basra.aliases == ["Basrah", "البصره"]
