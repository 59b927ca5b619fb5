from __future__ import annotations

from cms.contract.references import Reference
from tests.cms.contract.examples import SCHEMAS

KEY = "10000000-0000-4000-8000-000000000001"


def test_all_that_a_document_points_at_is_found() -> None:
    data = {
        "programmes": [KEY],
        "goals": ["3"],
        "image": "images/river.jpg",
        "attachments": [{"title": "دليل", "file": "documents/guide.pdf"}],
        "videos": ["river-film"],
        "dateline_place": "بغداد",
    }
    assert SCHEMAS.references(data, "press_release") == [
        Reference("programmes[0]", "document", "programme", KEY),
        Reference("goals[0]", "term", "goals", "3"),
        Reference("image", "file", "", "images/river.jpg"),
        Reference("attachments[0].file", "file", "", "documents/guide.pdf"),
        Reference("videos[0]", "snippet", "video", "river-film"),
    ]


def test_a_field_with_one_code_points_too() -> None:
    found = SCHEMAS.references({"location": "zakho-office", "title": "زاخو"}, "office")
    assert found == [Reference("location", "snippet", "location", "zakho-office")]


def test_a_snippet_points_at_terms_and_files() -> None:
    location = {"governorate": "duhok", "accessibility": ["ramp"], "names": {"ar": "زاخو"}}
    assert SCHEMAS.references(location, "location") == [
        Reference("governorate", "term", "governorates", "duhok"),
        Reference("accessibility[0]", "term", "accessibility", "ramp"),
    ]
    assert SCHEMAS.references({"photo": "images/layla.jpg"}, "person") == [
        Reference("photo", "file", "", "images/layla.jpg")
    ]


def test_the_options_of_a_block_point_too() -> None:
    links = [{"title": "a", "url": "https://a.example"}, {"title": "b", "page": KEY}]
    assert SCHEMAS.block_references({"links": links}, "buttons") == [
        Reference("links[1].page", "document", "any", KEY)
    ]
    assert SCHEMAS.block_references({"pages": [KEY]}, "related") == [
        Reference("pages[0]", "document", "any", KEY)
    ]
    assert SCHEMAS.block_references({"person": "layla"}, "quote") == [
        Reference("person", "snippet", "person", "layla")
    ]


def test_the_menu_points_at_documents_of_any_kind() -> None:
    assert SCHEMAS.references({"menu": [KEY]}, "site") == [
        Reference("menu[0]", "document", "any", KEY)
    ]
