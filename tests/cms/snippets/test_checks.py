"""A snippet and its schema say the same, or a system check names the difference."""

from __future__ import annotations

import pytest

from cms.contract.schemas import Schemas
from cms.core.contract import schemas
from cms.publishing.codecs import Plain
from cms.snippets import checks
from cms.snippets.checks import check_model, check_snippets
from cms.snippets.types.contact import Contact


def test_every_snippet_of_the_contract_has_a_model_and_its_fields() -> None:
    assert check_snippets() == []


def test_a_snippet_without_a_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("common", "blocks", "person")
    without_contacts = Schemas({name: schemas().schema(name) for name in names})
    monkeypatch.setattr(checks, "schemas", lambda: without_contacts)
    (error,) = check_model(Contact)
    assert (error.id, error.hint) == (
        "bayan.E006",
        "Write content/schema/contact.schema.json with an x-snippet.",
    )


def test_a_schema_without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    models = {"person": checks.snippets()["person"]}
    monkeypatch.setattr(checks, "snippets", lambda: models)
    errors = check_snippets()
    assert [(error.id, error.hint) for error in errors] == [
        ("bayan.E006", f"Write cms/snippets/types/{name}.py.")
        for name in ("boilerplate", "contact", "location", "video")
    ]


@pytest.mark.parametrize(
    ("fields", "difference"),
    [
        (Contact.exported[1:], "names"),
        ((*Contact.exported, Plain("colour")), "colour"),
    ],
)
def test_fields_that_differ(
    fields: tuple[Plain, ...], difference: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Contact, "exported", fields)
    (error,) = check_model(Contact)
    assert error.id == "bayan.E007"
    assert error.hint == f"Add to one or remove from the other: {difference}."
