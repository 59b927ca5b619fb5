"""Direction and name of a language come from Babel."""

from __future__ import annotations

import pytest

from site_builder.languages import Language, get_language


@pytest.mark.parametrize(
    ("code", "direction", "name"),
    [("ar", "rtl", "العربية"), ("en", "ltr", "English"), ("ckb", "rtl", "کوردیی ناوەندی")],
)
def test_a_language_knows_its_direction_and_name(code: str, direction: str, name: str) -> None:
    assert get_language(code) == Language(code, direction, name)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", ["zz", "", "../en", "a" * 40])
def test_an_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="not a language"):
        get_language(code)
