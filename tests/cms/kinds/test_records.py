"""What editors write in lists of small records fits the contract, and comes back as it was."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from cms.contract.ordering import canonical
from cms.contract.text import clean_line
from cms.contract.validation import FORMATS, Validator
from cms.core.contract import schemas
from cms.core.fields.countries import country_choices
from cms.core.schedules import DAYS, ScheduleExceptionBlock
from cms.kinds.programme.export import exporter as programme
from cms.kinds.programme.models import ProgrammePage
from cms.kinds.service.export import exporter as service
from cms.kinds.service.models import ServicePage
from cms.publishing.codecs import Codec
from cms.publishing.references import References

# A page asks for its content type, which a run may know already.
pytestmark = pytest.mark.django_db

days = st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(date.isoformat)
clocks = st.times().map(lambda it: time(it.hour, it.minute).isoformat("minutes"))
lines = st.text(min_size=1, max_size=40).map(clean_line).filter(bool)
numbers = st.integers(-(10**14), 10**14) | st.integers(-(10**9), 10**9).map(lambda n: n / 64)
countries = st.sampled_from([code for code, _name in country_choices()])

figures = st.fixed_dictionaries(
    {"value": numbers, "label": lines}, optional={"as_of": days, "source": lines}
)
components = st.fixed_dictionaries(
    {"title": lines},
    optional={"text": lines, "countries": st.lists(countries, min_size=1, unique=True)},
)
schedules = st.fixed_dictionaries(
    {
        "byday": st.lists(st.sampled_from([day for day, _name in DAYS]), min_size=1, unique=True),
        "opens_at": clocks,
        "closes_at": clocks,
    },
    optional={"valid_from": days, "valid_to": days},
)
exceptions = st.fixed_dictionaries(
    {"valid_from": days, "valid_to": days}, optional={"opens_at": clocks, "closes_at": clocks}
)


def codec(kind: str, name: str) -> Codec:
    fields = {"programme": programme, "service": service}[kind].fields
    return next(field for field in fields if field.name == name)


def round_trip(kind: str, name: str, records: list[dict[str, Any]]) -> Any:
    page = ProgrammePage() if kind == "programme" else ServicePage()
    codec(kind, name).read(page, records, References())
    written = codec(kind, name).write(page, References())
    schema = schemas().schema(kind)["properties"][name]
    return canonical(written, schema)


@given(st.lists(figures, max_size=3))
def test_figures_come_back(records: list[dict[str, Any]]) -> None:
    assert round_trip("programme", "figures", records) == records


@given(st.lists(components, max_size=3))
def test_components_come_back(records: list[dict[str, Any]]) -> None:
    assert round_trip("programme", "components", records) == records


@given(st.lists(schedules, max_size=3))
def test_hours_come_back(records: list[dict[str, Any]]) -> None:
    assert round_trip("service", "schedules", records) == records


@given(st.lists(exceptions, max_size=3))
def test_exceptions_come_back(records: list[dict[str, Any]]) -> None:
    assert round_trip("service", "schedule_exceptions", records) == records


some_day = st.dates() | st.none()
some_time = st.sampled_from([None, time(8), time(14, 30)])


@given(some_day, some_day, some_time, some_time)
def test_an_exception_that_the_form_takes_can_be_true_and_fits_the_contract(
    first: date | None, last: date | None, opens: time | None, closes: time | None
) -> None:
    block = ScheduleExceptionBlock()
    value = {"valid_from": first, "valid_to": last, "opens_at": opens, "closes_at": closes}
    try:
        block.clean(block.to_python(value))
    except ValidationError:
        return
    assert first and last and first <= last
    assert (opens is None) == (closes is None)
    written = {"valid_from": first.isoformat(), "valid_to": last.isoformat()}
    schema = schemas().schema("common")["$defs"]["schedule_exception"]
    assert Validator(schema, format_checker=FORMATS).is_valid(written)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_countries_have_names_in_the_language_of_the_interface(language: str) -> None:
    with override(language):
        named = dict(country_choices())
    assert named["IQ"] == {"ar": "العراق", "en": "Iraq"}[language]
    assert list(named.values()) == sorted(named.values())
    assert "001" not in named
    assert "ZZ" not in named
