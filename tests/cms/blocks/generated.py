"""Values of every block as a StreamField keeps them, with nasty text."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from cms.blocks.types.buttons import STYLES
from cms.blocks.types.chart import CHARTS
from cms.contract.rich_text import normalise
from cms.contract.text import clean_line, clean_text
from cms.core.kinds import listed_kinds
from tests.cms.contract.generated import rich_texts, texts
from tests.cms.contract.rendered import NumberedReferences

Values = st.SearchStrategy[dict[str, Any]]

lines = texts.map(clean_line).filter(bool).map(lambda text: text[:255].strip() or "x")
optional_lines = st.one_of(st.just(""), lines)
paragraphs = st.lists(texts, max_size=3).map("\n\n".join).map(clean_text)
rich = rich_texts.map(lambda html: normalise(html, NumberedReferences())).filter(bool)
ids = st.integers(1, 6)
optional_dates = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str))
numbers = st.one_of(st.integers(1 - 10**15, 10**15 - 1), st.decimals("-99", "99", places=2)).map(
    lambda number: str(int(number) if number == int(number) else number.normalize())
)
addresses = st.sampled_from(
    ["https://a.example", "http://a.example/b_c?e=1&f=2#g", "https://a.example/د/(x)*_'%41"]
)


def record(**fields: st.SearchStrategy[Any]) -> Values:
    return st.fixed_dictionaries(fields)


def items(values: st.SearchStrategy[Any], unique: bool = False) -> st.SearchStrategy[Any]:
    """The items of a list within a block."""
    lists = st.lists(values, min_size=1, max_size=3, unique=unique)
    return lists.map(lambda found: [{"type": "item", "value": value} for value in found])


def table(size: int, others: str, cells: st.SearchStrategy[str], fewest: int = 0) -> Values:
    """A table of `size` columns: text, and beside it `cells` of the type `others`."""
    types = ["text", *[others] * (size - 1)]
    columns = st.tuples(*(record(type=st.just(type), heading=optional_lines) for type in types))
    row = st.tuples(optional_lines, *[cells] * (size - 1)).map(list)
    return record(
        columns=columns.map(list),
        rows=st.lists(record(values=row), min_size=fewest, max_size=3),
        caption=lines,
    )


figure = record(value=numbers, label=lines, as_of=optional_dates, source=optional_lines)
quotes = st.one_of(
    record(quote=rich, person=st.none(), speaker=optional_lines, role=optional_lines),
    record(quote=rich, person=ids, speaker=st.just(""), role=st.just("")),
)
style = st.sampled_from([name for name, _label in STYLES])
links = st.one_of(
    record(title=lines, page=ids, url=st.just(""), style=style),
    record(title=lines, page=st.none(), url=addresses, style=style),
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "rich_text": rich,
    "heading": record(text=lines, level=st.sampled_from(["2", "3"])),
    "quote": quotes,
    "callout": record(
        tone=st.sampled_from(["info", "warning", "help"]), heading=optional_lines, text=rich
    ),
    "accordion": record(heading=optional_lines, items=items(record(heading=lines, text=rich))),
    "timeline": record(
        heading=optional_lines,
        events=items(record(text=paragraphs, when=lines, title=lines)),
    ),
    "image": record(image=ids, alt=lines, caption=optional_lines, credit=optional_lines),
    "video": record(video=ids, caption=optional_lines),
    "document": record(document=ids, title=lines),
    "table": record(
        table=st.integers(1, 3).flatmap(lambda size: table(size, "text", optional_lines)),
        header_column=st.booleans(),
    ),
    "chart": record(
        chart=st.sampled_from([name for name, _label in CHARTS]),
        table=st.integers(2, 4).flatmap(lambda size: table(size, "number", numbers, fewest=1)),
        unit=optional_lines,
        as_of=optional_dates,
        source=optional_lines,
    ),
    "key_figures": record(heading=optional_lines, figures=items(figure)),
    "related": record(heading=optional_lines, pages=items(ids, unique=True)),
    "buttons": record(links=items(links)),
    "contact": record(heading=optional_lines, contacts=items(ids, unique=True)),
    "people": record(heading=optional_lines, people=items(ids, unique=True)),
    "listing": record(
        heading=optional_lines,
        lists=st.deferred(lambda: st.sampled_from([kind for kind, _label in listed_kinds()])),
        most=st.integers(1, 12),
    ),
    "directory": record(heading=optional_lines),
}
blocks = st.one_of(
    *(st.builds(dict, type=st.just(kind), value=value) for kind, value in VALUES.items())
)
