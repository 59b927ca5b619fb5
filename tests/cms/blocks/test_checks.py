from __future__ import annotations

from django.core.checks import run_checks
from wagtail.blocks import CharBlock, StructBlock

from cms.blocks.base import BodyBlock
from cms.blocks.body import BodyStreamBlock
from cms.blocks.checks import bodies, missing_forms


class Unwritable(StructBlock):
    text = CharBlock()


class Unknown(BodyBlock, StructBlock):
    text = CharBlock()


def test_a_block_without_a_markdown_form_is_an_error() -> None:
    body = BodyStreamBlock([("poem", Unwritable())])
    [error] = missing_forms(body, obj="page.body")
    assert error.id == "bayan.E002"
    assert error.msg == "The block 'poem' has no Markdown form, so it could not be published."
    assert error.hint


def test_a_block_that_the_contract_does_not_describe_is_an_error() -> None:
    [error] = missing_forms(BodyStreamBlock([("poem", Unknown())]), obj="page.body")
    assert error.id == "bayan.E002"
    assert error.hint == "Describe its options in content/schema/blocks.schema.json."


def test_every_block_of_the_project_can_be_published() -> None:
    models = {field.model._meta.label for field in bodies()}
    assert {"page.ProsePage", "programme.ProgrammePage"} <= models
    assert not [error for error in run_checks() if error.id == "bayan.E002"]
