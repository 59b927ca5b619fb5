"""A chart is its table: every number in its place on one axis."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from site_builder.components.charts import make_chart, written
from site_builder.formatting import Formatter
from site_builder.languages import get_language

ENGLISH = Formatter(get_language("en"), "levantine", "latin", "Asia/Baghdad")
ARABIC = Formatter(get_language("ar"), "levantine", "arabic_indic", "Asia/Baghdad")
NUMBERS = st.decimals(-(10**9), 10**9, places=1, allow_nan=False).map(lambda it: f"{it:f}")
TABLES = st.integers(1, 4).flatmap(
    lambda columns: st.lists(
        st.lists(NUMBERS, min_size=columns, max_size=columns), min_size=1, max_size=6
    )
)


def rows_of(table: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    head = ("Month", *(f"Series {number}" for number in range(len(table[0]))))
    return (head, *((f"Row {number}", *cells) for number, cells in enumerate(table)))


def test_a_chart_names_its_series_and_writes_its_numbers() -> None:
    rows = (("Month", "Women", "Men"), ("January", "1250", "-4.5"), ("February", "2500", "0"))
    chart = make_chart("bar", rows, ENGLISH)
    assert (chart.kind, chart.heading, chart.labels) == ("bar", "Month", ("January", "February"))
    assert [series.name for series in chart.series] == ["Women", "Men"]
    assert [point.text for point in chart.series[0].points] == ["1,250", "2,500"]
    assert (chart.minimum, chart.maximum) == (-4.5, 2500)
    assert written(chart) == (("January", "1,250", "-4.5"), ("February", "2,500", "0"))
    assert written(make_chart("bar", rows, ARABIC))[0][1] == "١٬٢٥٠"


def test_an_axis_without_negative_numbers_starts_at_zero() -> None:
    chart = make_chart("line", (("Year", "Families"), ("2025", "40"), ("2026", "50")), ENGLISH)
    assert (chart.minimum, chart.maximum, chart.zero) == (0, 50, 0)
    assert [point.share for point in chart.series[0].points] == [0.8, 1]


def test_a_chart_of_zeros_has_an_axis() -> None:
    chart = make_chart("column", (("Year", "Families"), ("2025", "0")), ENGLISH)
    assert (chart.series[0].points[0].share, chart.zero) == (0, 0)


@given(TABLES)
def test_every_number_has_its_place_on_the_axis(table: list[list[str]]) -> None:
    chart = make_chart("column", rows_of(table), ENGLISH)
    assert 0 <= chart.zero <= 1
    values = [[float(cell) for cell in line] for line in table]
    for column, series in enumerate(chart.series):
        assert [point.value for point in series.points] == [line[column] for line in values]
        for point in series.points:
            assert 0 <= point.share <= 1
            assert (point.share >= chart.zero) == (point.value >= 0)


@given(TABLES)
def test_the_written_table_has_the_shape_of_the_table(table: list[list[str]]) -> None:
    rows = written(make_chart("bar", rows_of(table), ENGLISH))
    assert [len(row) for row in rows] == [len(line) + 1 for line in table]
