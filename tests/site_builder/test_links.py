"""A link in a text leads to the page in its language, else to the other one, marked."""

from __future__ import annotations

import pytest

from site_builder.links import resolve
from site_builder.rich_text import Target
from site_builder.site import Site

ABOUT = "document:60000000-0000-4000-8000-000000000001"
ENGLISH_ONLY = "document:60000000-0000-4000-8000-000000000003"
MARKS = (("lang", "en"), ("dir", "ltr"), ("hreflang", "en"))


@pytest.mark.parametrize(
    ("address", "target"),
    [
        (ABOUT, Target("/ar/about/")),
        (ENGLISH_ONLY, Target("/en/about/data-notes/", MARKS)),
        ("document:99999999-0000-4000-8000-000000000000", None),
        ("document:", None),
        ("media:documents/station-guide.pdf", Target("/media/documents/station-guide.pdf")),
        ("media:documents/nowhere.pdf", None),
        ("media:../site.yaml", None),
        ("https://other.example/", Target("https://other.example/", (("rel", "external"),))),
        ("https://rafidain.example/ar/", Target("https://rafidain.example/ar/")),
        ("/ar/about/", Target("/ar/about/")),
        ("javascript:alert(1)", None),
    ],
)
def test_each_address_has_its_target_or_none(
    site: Site, address: str, target: Target | None
) -> None:
    assert resolve(site.views["ar"], address) == target
