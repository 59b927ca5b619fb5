"""What cannot be true is refused in the form, beside the field that is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests.cms.kinds.filled import World, filled
from tests.cms.kinds.writing import add_url, errors, form_of
from tests.cms.tree import Tree

EXCEPTION = "schedule_exceptions-1-value"
CASES: list[tuple[str, dict[str, Any], str]] = [
    ("programme", {"ends": "2019-12-31"}, "It cannot end before it starts."),
    ("programme", {"starts": "0202-01-01"}, "Write a day of the years 1900 to 2199."),
    ("programme", {"image_alt": ""}, "Say what the picture shows."),
    ("programme", {"donors": ["atlantis"]}, "atlantis is not one of the available choices"),
    ("programme", {"components-0-value-countries-0-value": "ZZ"}, "ZZ is not one of the available"),
    ("service", {"maximum_age": "17"}, "The maximum age cannot be below the minimum age."),
    ("service", {"maximum_age": "121"}, "less than or equal to 120"),
    ("service", {"assured_date": "2199-12-31"}, "on a day to come"),
    ("service", {"organisation": ""}, "This field is required."),
    ("service", {"phones-0-value-number": "call us"}, "is not a telephone number"),
    ("service", {"schedules-0-value-closes_at": "08:30"}, "It cannot close when it opens."),
    ("service", {"schedules-0-value-valid_to": "2026-01-01"}, "cannot be before the first"),
    ("service", {f"{EXCEPTION}-valid_to": "20260-03-01"}, "Enter a valid date."),
    ("service", {f"{EXCEPTION}-valid_to": "2260-03-01"}, "Write a day of the years 1900 to 2199."),
    ("service", {f"{EXCEPTION}-valid_to": "2026-03-01"}, "cannot be before the first"),
    ("service", {f"{EXCEPTION}-closes_at": ""}, "Give both hours, or neither."),
    ("service", {f"{EXCEPTION}-opens_at": ""}, "Give both hours, or neither."),
    ("office", {f"{EXCEPTION}-opens_at": "12:00"}, "It cannot close when it opens."),
    ("office", {"location": ""}, "This field is required."),
    ("organisation", {"logo_alt": ""}, "Say what the picture shows."),
    ("publication", {"covers_to": "2025-11-30"}, "The last day cannot be before the first."),
    ("publication", {"publication_type": "report"}, "Only a displacement round has a number."),
    ("publication", {"links-0-value-url": "ftp://data.example"}, "Write a web address"),
    ("publication", {"figures-0-value-value": "many"}, "“many” is not a number"),
    ("publication", {"round": "0"}, "greater than or equal to 1"),
    ("page", {"order": "0"}, "greater than or equal to 1"),
    ("press_release", {"attachments-0-value-file": ""}, "This field is required."),
]


@pytest.mark.parametrize(("kind", "change", "said"), CASES)
def test_what_cannot_be_true_is_refused(
    tree: Tree, world: World, editor: Client, kind: str, change: dict[str, Any], said: str
) -> None:
    page = filled(kind, world)
    url = add_url(page, tree)
    answer = editor.post(url, form_of(editor, url, page) | change | {"action-publish": "1"})
    assert any(said in error for error in errors(answer)), errors(answer)
    assert not page.model.objects.filter(title=page.plain["title"]).exists()
