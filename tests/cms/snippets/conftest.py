"""Snippets that tests share."""

from __future__ import annotations

import pytest

from cms.snippets.types.contact import Contact
from cms.snippets.types.location import Location
from cms.snippets.types.person import Person
from cms.vocabularies.models import Governorate


@pytest.fixture
def person(db: None) -> Person:
    return Person.objects.create(
        code="layla-hassan",
        names={"ar": "ليلى حسن", "en": "Layla Hassan"},
        roles={"ar": "رئيسة المركز", "en": "Head of the centre"},
    )


@pytest.fixture
def contact(db: None) -> Contact:
    return Contact.objects.create(
        code="front-desk", names={"ar": "الاستعلامات", "en": "Front desk"}
    )


@pytest.fixture
def location(db: None) -> Location:
    ninewa = Governorate.objects.create(code="ninewa", labels={"ar": "نينوى", "en": "Ninewa"})
    return Location.objects.create(
        code="old-bridge", names={"ar": "الجسر القديم", "en": "Old Bridge"}, governorate=ninewa
    )
