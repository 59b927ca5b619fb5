"""Form fields clean what people type; what they have cleaned stays as it is."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from cms.core.blocks import DayBlock
from cms.core.contract import schemas
from cms.core.fields.choices import CodesField
from cms.core.fields.days import DayField
from cms.core.fields.labels import LabelsField, LabelsFormField, label
from cms.core.fields.languages import LanguagesField, spoken_languages
from cms.core.fields.lines import LinesField
from cms.core.fields.phones import PhoneField, PhonesField, e164
from cms.core.fields.text import LineField, PlainTextField, SummaryField, WebAddressField

common = schemas().schema("common")["$defs"]


def fits(definition: str, value: str) -> bool:
    return re.search(common[definition]["pattern"].removesuffix("$") + r"\Z", value) is not None


@given(st.text(max_size=200))
def test_a_line_fits_the_contract_after_its_form(text: str) -> None:
    field = LineField(blank=True).formfield()
    try:
        line = field.clean(text)
    except ValidationError:
        assert "\0" in text
        return
    assert line == "" or fits("line", line)
    assert field.clean(line) == line


@given(st.text(alphabet=st.sampled_from("ab م\n\r\t\u200f\u202e"), max_size=60))
def test_a_text_fits_the_contract_after_its_form(text: str) -> None:
    field = PlainTextField(blank=True).formfield()
    cleaned = field.clean(text)
    assert cleaned == "" or fits("text", cleaned)
    assert "\n\n\n" not in cleaned
    assert field.clean(cleaned) == cleaned


def test_a_summary_is_one_line_of_500_characters() -> None:
    field = SummaryField().formfield()
    assert field.clean("two\nlines") == "two lines"
    with pytest.raises(ValidationError, match="at most 500"):
        field.clean("a" * 501)


@given(st.lists(st.text(max_size=30), max_size=6))
def test_lines_come_back_as_they_were_cleaned(lines: list[str]) -> None:
    field = LinesField(blank=True).formfield()
    try:
        cleaned = field.clean("\n".join(lines))
    except ValidationError:
        assert any("\0" in line for line in lines)
        return
    assert len(set(cleaned)) == len(cleaned)
    assert all(fits("line", line) for line in cleaned)
    assert field.clean(field.prepare_value(cleaned)) == cleaned
    assert not field.has_changed(cleaned, field.prepare_value(cleaned))


def test_a_line_that_is_too_long_is_named() -> None:
    with pytest.raises(ValidationError, match=r"“x{30}…” is longer than 255 characters"):
        LinesField().formfield().clean("x" * 256)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("+964 770 123 4567", "+9647701234567"),
        ("0770 123 4567", "+9647701234567"),
        ("٠٧٧٠ ١٢٣ ٤٥٦٧", "+9647701234567"),
        ("00964 770 123 4567", "+9647701234567"),
        ("+41 22 717 9111 ext. 12", "+41227179111;ext=12"),
        ("+9647501112234;ext=12", "+9647501112234;ext=12"),
    ],
)
def test_numbers_are_kept_in_one_form(written: str, kept: str) -> None:
    assert e164(written) == kept
    assert e164(kept) == kept
    assert fits("phone", kept)
    assert PhonesField().formfield().clean(f"{written}\n{kept}") == [kept]


@pytest.mark.parametrize("text", ["call us", "12", "+0000", "770 123 4567 89 01 23 45 67"])
def test_what_is_no_number_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValidationError, match="write it like"):
        e164(text)


def test_numbers_read_from_left_to_right_in_every_form() -> None:
    assert PhonesField().formfield().widget.attrs["dir"] == "ltr"


@pytest.mark.parametrize(
    "address",
    ["ftp://x.example", "javascript:alert(1)", "https://a.example/ b", "https://u@a.example/"],
)
def test_addresses_that_the_site_would_not_link_to_are_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        WebAddressField().clean(address, None)


def test_an_address_may_have_a_query() -> None:
    address = "https://river-towns.example/?lang=ar&from=office"
    assert WebAddressField().clean(address, None) == address


def test_labels_hold_a_line_for_each_language_that_has_one() -> None:
    field = LabelsFormField(required=True)
    assert field.clean([" دهوك ", "Duhok\u200f"]) == {"ar": "دهوك", "en": "Duhok"}
    assert field.clean(["", "Duhok"]) == {"en": "Duhok"}
    with pytest.raises(ValidationError):
        field.clean(["", ""])


def test_a_label_of_the_site_is_asked_for_in_every_language() -> None:
    field = LabelsField("labels", required_in_all=True)
    with pytest.raises(ValidationError, match=r"in every language; missing: العربية\."):
        field.formfield().clean([" ", "Duhok"])
    assert field.formfield().clean(["دهوك", "Duhok"]) == {"ar": "دهوك", "en": "Duhok"}
    assert field.clean({"en": "Duhok"}, None) == {"en": "Duhok"}  # as the contract allows


def test_each_label_has_an_input_in_its_own_direction() -> None:
    html = LabelsField("labels").formfield().widget.render("labels", {"ar": "دهوك"})
    inputs = re.findall(r"<input[^>]*>", html)
    assert ['lang="ar"' in one and 'dir="rtl"' in one for one in inputs] == [True, False]
    assert 'value="دهوك"' in inputs[0]
    assert 'lang="en"' in inputs[1]
    assert 'dir="ltr"' in inputs[1]


def test_a_label_falls_back_to_a_language_that_has_one() -> None:
    assert label({"ar": "دهوك", "en": "Duhok"}, "en") == "Duhok"
    assert label({"ar": "دهوك"}, "en") == "دهوك"
    assert label({}, "en") == ""


@pytest.mark.parametrize("value", [["a"], {"ar": 1}, {"ar": ""}, {"ar": "a\nb"}])
def test_labels_of_the_wrong_shape_are_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        LabelsField("labels").clean(value, None)


def test_chosen_codes_come_first_and_keep_their_order() -> None:
    field = LanguagesField("languages", blank=True).formfield()
    html = field.widget.render("languages", ["en", "so", "ar"])
    shown = re.findall(r'value="([a-z]+)"', html)
    assert shown[:4] == ["en", "so", "ar", "ckb"]
    assert field.clean(["en", "so", "ar"]) == ["en", "so", "ar"]


def test_what_is_no_language_code_is_refused() -> None:
    with pytest.raises(ValidationError):
        LanguagesField("languages").clean(["english"], None)


def test_every_language_that_is_offered_has_a_name() -> None:
    for language in ("ar", "en"):
        with override(language):
            names = dict(spoken_languages())
        assert all(name != code for code, name in names.items())


def test_a_list_without_choices_says_so() -> None:
    field = CodesField("codes", blank=True).formfield()
    assert "Nothing to choose from yet." in field.widget.render("codes", [])
    assert 'value="kept"' in field.widget.render("codes", ["kept"])


def test_a_list_of_longer_lines_says_how_long_they_may_be() -> None:
    field = LinesField(max_line=500)
    assert field.clean(["x" * 500], None) == ["x" * 500]
    with pytest.raises(ValidationError, match="longer than 500 characters"):
        field.formfield().clean("x" * 501)
    assert field.deconstruct()[3]["max_line"] == 500


def test_one_number_is_kept_in_the_same_form_as_many() -> None:
    field = PhoneField(blank=True)
    assert field.formfield().clean("0770 123 4567") == "+9647701234567"
    assert field.clean("0770 123 4567", None) == "+9647701234567"
    assert field.formfield().clean("") == ""
    with pytest.raises(ValidationError, match="write it like"):
        field.formfield().clean("call us")


@given(st.dates())
def test_every_day_that_a_form_takes_fits_the_contract(day: date) -> None:
    for clean in (lambda: DayField().clean(day, None), lambda: DayBlock().clean(day)):
        try:
            cleaned = clean()
        except ValidationError:
            assert not fits("date", day.isoformat())
        else:
            assert fits("date", cleaned.isoformat())
