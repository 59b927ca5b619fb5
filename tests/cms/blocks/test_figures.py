"""A figure has as many digits as the site can carry, wherever it comes from."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from cms.blocks.body import BodyStreamBlock, body_from_markdown, body_to_markdown
from cms.blocks.types.key_figures import Figure
from cms.contract.errors import ContractError
from cms.publishing.references import References


def body(figure: str) -> str:
    block = BodyStreamBlock()
    raw = {"heading": "", "figures": [{"type": "item", "value": {"value": figure, "label": "a"}}]}
    stream = block.to_python([{"type": "key_figures", "value": raw}])
    return body_to_markdown(stream, References())


@pytest.mark.parametrize("figure", ["1e400", "1E15", "-1e15", "NaN", "Infinity", "0." + "1" * 15])
def test_the_form_refuses_what_cannot_be_carried(figure: str) -> None:
    with pytest.raises(ValidationError):
        Figure().child_blocks["value"].clean(figure)


@pytest.mark.parametrize(
    ("typed", "written"),
    [("5,000,000,000", "5000000000"), ("١٬٢٥٠", "1250"), ("٣٥٫٥", "35.5"), ("1 250", "1250")],
)
def test_figures_may_be_typed_in_groups_and_in_either_script(typed: str, written: str) -> None:
    assert f"value: {written}\n" in body(Figure().child_blocks["value"].clean(typed))


@pytest.mark.parametrize("figure", ["0.00001", "-0.000001", "0.00000000000001", "36.5", "12"])
def test_a_figure_that_was_read_can_be_saved_again(figure: str) -> None:
    [block] = body_from_markdown(body(figure), References())
    [item] = block["value"]["figures"]
    read = item["value"]["value"]
    assert Figure().child_blocks["value"].clean(read) == read == figure


@pytest.mark.parametrize("figure", ["1e400", "1e999999999", "1000000000000000", "NaN", "-Infinity"])
def test_what_no_form_has_seen_is_not_written(figure: str) -> None:
    with pytest.raises(ContractError, match="at most 15 digits"):
        body(figure)


@pytest.mark.parametrize(
    ("figure", "written"),
    [("999999999999999", "999999999999999"), ("-1e3", "-1000"), ("36.5", "36.5")],
)
def test_figures_are_written_in_full(figure: str, written: str) -> None:
    assert f"value: {written}\n" in body(figure)


def test_a_file_with_a_longer_figure_is_refused() -> None:
    text = body("5").replace("value: 5", "value: 1000000000000000")
    with pytest.raises(ContractError, match="at most 999999999999999"):
        body_from_markdown(text, References())
