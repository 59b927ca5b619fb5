"""The command fills every field that an old page has words for, and makes the snippets."""

from __future__ import annotations

from datetime import date

import pytest

from cms.blocks.body import body_to_markdown
from cms.kinds.press_release.models import PressReleasePage
from cms.kinds.programme.models import ProgrammePage
from cms.publishing.references import References
from cms.vocabularies.models import CompactObjective, Governorate, Partner
from tests.cms.importing.samples import FIXTURES, plain_text
from tests.cms.importing.test_import_pages import run
from tests.cms.tree import Tree


@pytest.fixture
def site(tree: Tree) -> Tree:
    for kind in ("press_release", "programme"):
        for language in ("ar", "en"):
            tree.section(kind, language)
    names = {
        "tariland": ("Government of Tariland", "حكومة طاريا"),
        "boat-fund": ("Blue Boat Fund", "صندوق القوارب الزرقاء"),
        "ferry-ministry": ("Ministry of Ferries", "وزارة العبّارات"),
    }
    for code, (english, arabic) in names.items():
        Partner.objects.create(code=code, labels={"en": english, "ar": arabic})
    Governorate.objects.create(code="basra", labels={"en": "Basra", "ar": "البصرة"})
    Governorate.objects.create(code="ninewa", labels={"en": "Ninewa", "ar": "نينوى"})
    CompactObjective.objects.create(code="21", labels={"en": "Return"}, aliases=["GCM 21"])
    return tree


def test_a_programme_has_its_facts(site: Tree) -> None:
    run(FIXTURES / "programme_with_facts.txt")

    page = ProgrammePage.objects.get().get_latest_revision().as_object()
    page.full_clean()
    assert (page.acronym, page.starts) == ("FPX", date(2017, 4, 1))
    assert (page.donors, page.partners) == (["tariland", "boat-fund"], ["ferry-ministry"])
    assert (page.governorates, page.compact_objectives) == (["basra"], ["21"])
    assert len(page.objectives) == 2
    assert [(each.value["title"], list(each.value["countries"])) for each in page.components] == [
        ("المكون الشمالي", ["DZ", "MA"]),
        ("المكون الجنوبي", ["GW"]),
    ]
    assert [
        (each.value["value"], each.value["label"], each.value["as_of"], each.value["source"])
        for each in page.figures
    ] == [
        ("41300", "راكب", date(2023, 6, 30), "سجل المرسى"),
        ("2600", "تذكرة موسمية من أكشاك القرى", date(2023, 6, 30), "سجل المرسى"),
    ]
    [contact], [video] = page.contacts, page.videos
    assert (contact.value.names, contact.value.email) == ({"ar": "درّة كمال"}, "ferries@example.org")
    assert (video.value.titles, video.value.url) == (
        {"ar": "شاهدوا القوارب في الصباح"}, "https://youtu.be/boats12345",
    )  # fmt: skip


def test_a_release_has_its_facts_and_its_blocks(site: Tree) -> None:
    run(FIXTURES / "english_release.html")
    out, _ = run(FIXTURES / "release_with_everything.html")

    page = PressReleasePage.objects.get(title__startswith="Ferry").get_latest_revision().as_object()
    page.full_clean()
    assert page.lead.startswith("The River Towns Team opened a ferry line")
    assert (page.donors, page.governorates) == (["tariland"], ["ninewa"])
    assert (page.image_alt, page.image_caption) == (
        "Pupils step into a blue boat", "Pupils on the first morning. © Dorra Kamal",
    )  # fmt: skip
    [boilerplate], [contact], [video] = page.boilerplates, page.contacts, page.videos
    assert boilerplate.value.headings == {"en": "About the River Towns Team"}
    assert video.value.titles == {"en": "The first boat of the morning"}
    assert contact.value.code == "huda-karim"
    assert "contact known: huda-karim" in out
    assert [block.block_type for block in page.body] == [
        *("key_figures", "rich_text", "heading", "accordion", "quote"),
        *("related", "buttons", "rich_text"),
    ]
    assert [card.title for card in page.body[5].value["pages"]] == ["Seed Bank Opens in Basra"]
    assert page.body[6].value["links"][0]["url"] == "https://ferries.example.org/map"
    assert "A page that is gone" in plain_text(str(page.body[7].value))
    assert "/// accordion_item\n    heading: Is it free?" in body_to_markdown(
        page.body, References()
    )


def test_shared_fields_of_a_pair_are_the_same(site: Tree) -> None:
    run(FIXTURES / "bilingual_release.txt")

    pages = [page.get_latest_revision().as_object() for page in PressReleasePage.objects.all()]
    for name in ("donors", "governorates", "un_entities", "goals"):
        assert getattr(pages[0], name) == getattr(pages[1], name)
    keys = [[contact.value.pk for contact in page.contacts] for page in pages]
    assert keys[0] == keys[1] and len(keys[0]) == 1
    assert set(pages[0].contacts[0].value.names) == {"ar", "en"}
