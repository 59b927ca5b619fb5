from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.contract.errors import ContractError, Problem
from cms.contract.files import read_record
from cms.contract.schemas import Schemas
from cms.contract.validation import Validator
from tests.cms.contract.examples import EXAMPLES, SCHEMAS

CLINIC = read_record(
    (EXAMPLES / "en/services/walk-in-clinic.yaml").read_bytes(), "service", SCHEMAS, ""
)


def test_a_kind_is_described_by_its_schema_alone() -> None:
    release = SCHEMAS.kinds["press_release"]
    assert (release.folder, release.file) == ("press-releases", "markdown")
    assert release.fields[:3] == ("format", "state", "kind")
    assert release.relations == {"programmes": "programme"}
    assert release.vocabularies["un_entities"] == "un-entities"
    assert {"date", "image"} <= release.shared
    assert "title" not in release.shared
    assert release.snippets == {
        "videos": "video",
        "boilerplates": "boilerplate",
        "contacts": "contact",
        "spokespeople": "person",
    }
    assert (release.files, release.nested_files) == ({"image"}, {"attachments": "file"})
    assert {"date", "title"} <= release.required


def test_a_snippet_is_described_by_its_schema_alone() -> None:
    location = SCHEMAS.snippets["location"]
    assert (location.folder, location.fields[:3]) == ("locations", ("format", "snippet", "code"))
    assert location.vocabularies == {
        "governorate": "governorates",
        "accessibility": "accessibility",
    }
    assert SCHEMAS.snippets["person"].files == {"photo"}
    assert not set(SCHEMAS.snippets) & set(SCHEMAS.kinds)


A_BUTTON = {"title": "اقرأ", "style": "primary"}
A_PAGE = {"page": "10000000-0000-4000-8000-000000000001"}
AN_URL = {"url": "https://a.example/"}


@pytest.mark.parametrize(
    ("link", "message"),
    [
        (A_BUTTON | A_PAGE | AN_URL, "has page and url: give either page or url"),
        (A_BUTTON, "has neither page nor url: give either page or url"),
    ],
)
def test_a_button_leads_to_one_place(link: dict[str, str], message: str) -> None:
    [problem] = SCHEMAS.block_problems({"links": [A_BUTTON | A_PAGE, link]}, "buttons")
    assert (problem.field, problem.message) == ("links[1]", message)
    assert (
        SCHEMAS.block_problems({"links": [A_BUTTON | A_PAGE, A_BUTTON | AN_URL]}, "buttons") == []
    )


A_TIME = "is not a time: write it as 2021-06-30T09:00:00Z, 1900 to 2199"
A_DATE = "is not a date: write it as 2021-06-30, 1900 to 2199"
A_CLOCK = "is not a time of day: write it as 08:30"
A_LINE = "is not one line of plain text: remove line breaks and control characters"
A_SLUG = "is not a slug: use lower-case ASCII letters, digits and single hyphens"
AN_EMAIL = "is not an e-mail address: write it as name@example.org"
AN_ADDRESS = "is not a web address: write it as https://example.org/page"
A_PHONE = "is not a telephone number: write it as +9647701234567"
MONDAY = {"byday": ["MO"], "opens_at": "08:30"}


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("colour", 1, "unknown key: remove it or correct its spelling"),
        ("published", "2021-06-31T09:00:00Z", f"'2021-06-31T09:00:00Z' {A_TIME}"),
        ("published", "2021-06-30", f"'2021-06-30' {A_TIME}"),
        ("assured_date", "2021-02-29", f"'2021-02-29' {A_DATE}"),
        ("assured_date", "2019-W01-1", f"'2019-W01-1' {A_DATE}"),
        ("published", "9999-12-31T23:00:00Z", f"'9999-12-31T23:00:00Z' {A_TIME}"),
        ("assured_date", "20210228", f"'20210228' {A_DATE}"),
        ("title", "a\n", f"'a\\n' {A_LINE}"),
        ("slug", "a\n", f"'a\\n' {A_SLUG}"),
        ("title", "", "is empty: write it"),
        ("title", "x" * 256, "longer than 255 characters: shorten it by 1"),
        ("title", 5, "5 is not text: write that"),
        ("email", "a@b", f"'a@b' {AN_EMAIL}"),
        ("email", "a..b@c.example", f"'a..b@c.example' {AN_EMAIL}"),
        ("website", "ftp://a", f"'ftp://a' {AN_ADDRESS}"),
        ("phones[0]", "0770", f"'0770' {A_PHONE}"),
        ("phones", [], "an empty list: add something or leave the key out"),
        ("categories", ["a", "a"], "holds the same value twice: remove one"),
        ("minimum_age", 121, "121 is too large: at most 120"),
        ("maximum_age", -1, "-1 is too small: at least 0"),
        ("cost", "cheap", "'cheap' is unknown: use one of free, paid, unknown"),
        ("state", "draft", "'draft' is wrong: it must be 'live'"),
        ("schedules[0]", MONDAY | {"closes_at": "9:00"}, f"'9:00' {A_CLOCK}"),
        ("schedules[0]", MONDAY, "is missing: add it"),
    ],
)
def test_each_fault_is_named_with_its_remedy(field: str, value: Any, message: str) -> None:
    name, item, _ = field.partition("[0]")
    problems = SCHEMAS.problems({**CLINIC, name: [value] if item else value}, "service")
    assert problems[0].field.startswith(field)
    assert problems[0].message == message


def test_a_missing_field_is_named() -> None:
    data = {key: value for key, value in CLINIC.items() if key != "status"}
    [problem] = SCHEMAS.problems(data, "service")
    assert (problem.field, problem.message) == ("status", "is missing: add it")


def test_a_language_without_a_code_is_named() -> None:
    site = read_record((EXAMPLES / "site.yaml").read_bytes(), "site", SCHEMAS, "")
    site["names"]["Arabic"] = "x"
    [problem] = SCHEMAS.problems(site, "site")
    assert (problem.field, "is not a language code" in problem.message) == ("names.Arabic", True)


def test_a_long_value_is_shown_in_part() -> None:
    [problem] = SCHEMAS.problems({**CLINIC, "cost": "x" * 500}, "service")
    assert len(problem.message) < 130


@given(st.text(), st.text(), st.text())
def test_what_is_wrong_is_said_in_one_printable_line(file: str, field: str, message: str) -> None:
    assert str(ContractError(file, field, message)).isprintable()
    problem = Problem(field, message)
    assert f"{problem.field}{problem.message}".isprintable()


@pytest.mark.parametrize("key", ["a\nb", "\x1b[31m", "\u202ea"])
def test_an_unknown_key_is_shown_escaped(key: str) -> None:
    [problem] = SCHEMAS.problems({**CLINIC, key: 1}, "service")
    assert problem.field == repr(key)


@pytest.mark.parametrize("reference", ["other.schema.json", "common.schema.json#/$defs/x"])
def test_a_schema_that_refers_to_nothing_is_named(reference: str) -> None:
    page = {"properties": {"title": {"$ref": reference}}}
    with pytest.raises(ContractError, match=r"page\.schema\.json: \$ref: .* is no definition"):
        Schemas({"common": {"$defs": {}}, "page": page})


def test_a_dollar_is_the_very_end_of_a_text_wherever_it_stands() -> None:
    assert not Validator({"pattern": "^a$|^b$"}).is_valid("a\n")
    assert Validator({"pattern": "^[$]+$"}).is_valid("$$")
