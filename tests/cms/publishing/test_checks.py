"""Django's system check names what is declared in one place and missing in another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from django.core.checks import run_checks

from cms.contract.schemas import Schemas
from cms.core import kinds
from cms.core.contract import schemas
from cms.kinds.page.apps import PageConfig
from cms.kinds.page.export import exporter
from cms.kinds.page.models import ProsePage
from cms.publishing import checks
from cms.publishing.checks import check_model
from cms.publishing.codecs import Plain


def test_the_project_itself_is_in_order() -> None:
    assert run_checks() == []


def test_a_model_without_an_exporter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PageConfig, "exporter", None)
    (error,) = check_model(ProsePage)
    assert (error.id, error.hint) == ("bayan.E001", "Define `exporter` in cms.kinds.page.export.")


def test_shared_fields_that_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ProsePage, "shared_fields", ("order", "image_alt"))
    (error,) = check_model(ProsePage)
    assert (error.id, error.hint) == (
        "bayan.E003",
        "Compare shared_fields and x-shared: image, image_alt.",
    )


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        ({"fields": exporter.fields[1:]}, "image"),
        ({"fields": (*exporter.fields, Plain("colour"))}, "colour"),
        ({"body": None}, "body"),
    ],
)
def test_exported_fields_that_differ(
    change: dict, difference: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PageConfig, "exporter", replace(exporter, **change))
    (error,) = check_model(ProsePage)
    assert error.id == "bayan.E004"
    assert error.hint == f"Add to one or remove from the other: {difference}."


def test_a_kind_without_a_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("common", "blocks", "home")
    without_pages = Schemas({name: schemas().schema(name) for name in names})
    monkeypatch.setattr(checks, "schemas", lambda: without_pages)
    (error,) = check_model(ProsePage)
    assert (error.id, error.hint) == (
        "bayan.E005",
        "Write content/schema/page.schema.json with an x-kind.",
    )


def test_every_kind_of_the_contract_has_an_exporter() -> None:
    assert set(kinds.kinds()) == set(schemas().kinds)
