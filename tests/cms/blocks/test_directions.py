"""Every field of a block runs in the direction of its page in either language of the interface, and
every field of a table has a name."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, Route
from wagtail.users.models import UserProfile

from cms.blocks.body import BodyStreamBlock
from cms.kinds.page.models import ProsePage
from cms.users.models import User
from tests.cms.tree import Tree

pytestmark = pytest.mark.browser
BODY = BodyStreamBlock()
ALWAYS_LTR = ("-url", "-as_of", "-most", "-figures-0-value-value", "-cell-0-1")
FIELDS = """() => [...document.querySelectorAll(
    "[name^=body-]:is([type=text], [type=url], [type=number], textarea)"
)].map(field => [field.name, field.dir])"""
GAP = """() => {
    const heading = document.querySelector(".column-heading");
    const icon = document.querySelector(".delete-column svg").getBoundingClientRect();
    const field = heading.getBoundingClientRect();
    const style = getComputedStyle(heading);
    const text = [field.left + parseFloat(style.paddingLeft),
                  field.right - parseFloat(style.paddingRight)];
    return icon.right <= text[0] || icon.left >= text[1];
}"""


def every_block() -> list[dict[str, Any]]:
    values = {
        name: block.get_prep_value(block.get_default()) for name, block in BODY.child_blocks.items()
    }
    kinds = ["text", "number"]
    values["chart"]["table"] = {
        "columns": [{"type": kind, "heading": "أسر"} for kind in kinds],
        "rows": [{"values": ["هيت", "-36.5"]}],
        "caption": "",
    }
    return [{"type": name, "value": value} for name, value in values.items()]


def show(page: Page, client: Client, path: str) -> None:
    """Open what the CMS answers with: all is asked for before the browser's event loop runs."""
    html = client.get(path).content.decode()
    scripts = [script["src"] for script in BeautifulSoup(html, "html.parser").select("script[src]")]
    answers = {path: ("text/html", html)}
    for script in scripts:
        if not script.startswith("/static/"):
            code = client.get(script).content.decode()
            answers[urlsplit(script).path] = ("text/javascript", code)

    def answer(route: Route) -> None:
        address = urlsplit(route.request.url).path
        if address in answers:
            kind, body = answers[address]
            route.fulfill(body=body, content_type=f"{kind}; charset=utf-8")
        elif address.startswith("/static/"):
            route.fulfill(path=finders.find(address.removeprefix("/static/")))
        else:
            route.fulfill(status=404)

    page.route("**/*", answer)
    page.goto(f"http://localhost{path}")


@pytest.mark.parametrize(
    ("language", "direction", "interface"), [("ar", "rtl", "en"), ("en", "ltr", "ar")]
)
def test_fields_and_tables_run_as_their_page_does(
    page: Page,
    editor: Client,
    admin: User,
    tree: Tree,
    language: str,
    direction: str,
    interface: str,
) -> None:
    UserProfile.objects.create(user=admin, preferred_language=interface)
    draft = tree.draft(ProsePage(title="صفحة", body=BODY.to_python(every_block())), language)
    show(page, editor, reverse("wagtailadmin_pages:edit", args=(draft.pk,)))
    page.locator(".column-heading").first.wait_for()
    directions = dict(page.evaluate(FIELDS))
    assert len(directions) > 30
    assert {name for name in directions if name.endswith(ALWAYS_LTR)}
    for name, found in directions.items():
        assert found == ("ltr" if name.endswith(ALWAYS_LTR) else direction), name
    tables = page.locator(".typed-table-block__wrapper")
    assert {table.get_attribute("dir") for table in tables.all()} == {direction}
    assert page.evaluate(GAP), "the icon that deletes a column covers its heading"


def test_the_fields_of_a_table_have_names(page: Page, editor: Client, tree: Tree) -> None:
    draft = tree.draft(ProsePage(title="About", body=BODY.to_python(every_block())))
    show(page, editor, reverse("wagtailadmin_pages:edit", args=(draft.pk,)))
    page.get_by_label("Column heading 1", exact=True).wait_for()
    assert page.get_by_label("أسر, 1", exact=True).count() == 2
    page.get_by_label("Column heading 2", exact=True).fill("Wells")
    page.get_by_label("Wells, 1", exact=True).fill("5")
    page.locator("[data-add-row]:visible").last.click()
    assert page.get_by_label("Wells, 2", exact=True).is_visible()
