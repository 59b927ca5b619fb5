"""The day and the source of a figure."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cms.importing.recognising.figure_facts import Facts, read_facts


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("According to the log (HL), 3,400 people sailed.", Facts(source="log (HL)")),
        ("ووفقاً لسجل المرسى، نقلت 3400 راكب", Facts(source="سجل المرسى")),
        ("3,400 people sailed (Source: harbour log)", Facts(source="harbour log")),
        ("3,400 people sailed as of 30 April 2022", Facts(date(2022, 4, 30))),
        ("نقلت 3400 راكب حتى 30 نيسان 2022", Facts(date(2022, 4, 30))),
        ("نقلت 3400 راكب (اعتباراً من شباط/فبراير 2024)", Facts(date(2024, 2, 29), is_sure=False)),
        ("3,400 people sailed", Facts()),
        ("بحسب سجل نقل 41 راكب", Facts()),
    ],
)  # fmt: skip
def test_facts_are_read_from_the_figures_sentence(sentence: str, facts: Facts) -> None:
    assert read_facts(sentence) == facts


@given(st.text(max_size=150))
def test_a_source_stands_in_the_text(sentence: str) -> None:
    assert read_facts(f"according to {sentence}").source in f"according to {sentence}"
