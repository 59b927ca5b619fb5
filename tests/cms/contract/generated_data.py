"""Data that keeps the schemas, made from the schemas themselves."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from typing import Any

from hypothesis import strategies as st

from cms.contract.body import HEADING, RICH_TEXT, Piece
from cms.contract.rich_text import to_markdown
from cms.contract.table import write_table
from cms.contract.text import clean_line, clean_text
from tests.cms.contract.examples import SCHEMAS
from tests.cms.contract.generated import rich_texts, texts
from tests.cms.contract.rendered import NumberedReferences

Strategy = st.SearchStrategy[Any]

lines = texts.map(clean_line).map(lambda line: line[:255].strip() or "س")
paragraphs = st.lists(texts, min_size=1, max_size=2).map(
    lambda parts: clean_text("\n\n".join(parts)) or "نصّ"
)
rich = rich_texts.map(lambda html: to_markdown(html, NumberedReferences())).filter(bool)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str)
codes = st.sampled_from(["a", "15", "old-bridge", "x" * 60])
languages = st.sampled_from(["ar", "en", "ckb"])
DEFINED: dict[str, Strategy] = {
    "line": lines,
    "summary": lines,
    "text": paragraphs,
    "slug": codes,
    "path": st.sampled_from(["", "about", "about/old-bridge/15"]),
    "key": st.uuids(version=4).map(str),
    "language": languages,
    "code": codes,
    "time": st.datetimes(datetime(1900, 1, 1), datetime(2199, 12, 31)).map(
        lambda moment: moment.replace(tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    ),
    "date": days,
    "clock": st.times().map(lambda moment: time.strftime(moment, "%H:%M")),
    "phone": st.sampled_from(["+9647701234567", "+49301234567;ext=12", "+9641234567"]),
    "email": st.sampled_from(["a@b.example", "press+ar@rafidain.example", "م@مثال.example"]),
    "url": st.sampled_from(
        ["https://a.example", "http://a.example/د?b=1&c=2#d", "https://ب.example"]
    ),
    "file": st.sampled_from(["images/river.jpg", "documents/a_b-c.2.pdf"]),
    "country": st.sampled_from(["IQ", "DE"]),
}


def data_of(schema: dict[str, Any]) -> Strategy:
    """Anything that a schema allows, definitions of which are written out in it."""
    if schema.get("x-definition") in DEFINED:
        return DEFINED[schema["x-definition"]]
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    made = {"object": _mappings, "array": _lists, "string": _strings}
    return made.get(schema["type"], _numbers)(schema)


def _mappings(schema: dict[str, Any]) -> Strategy:
    if "properties" not in schema:
        other = data_of(schema["additionalProperties"])
        return st.dictionaries(languages, other, min_size=schema["minProperties"], max_size=3)
    fields = {key: data_of(inner) for key, inner in schema["properties"].items()}
    alternatives = [part["required"] for part in schema.get("oneOf", [{"required": []}])]
    excluded = {key for keys in alternatives for key in keys}
    return st.sampled_from(alternatives).flatmap(
        lambda chosen: st.fixed_dictionaries(
            {key: fields[key] for key in (*schema["required"], *chosen)},
            optional={
                key: field
                for key, field in fields.items()
                if key not in schema["required"] and key not in excluded
            },
        )
    )


def _lists(schema: dict[str, Any]) -> Strategy:
    items = data_of(schema["items"])
    least = schema.get("minItems", 0)
    is_unique = schema.get("uniqueItems", False)
    return st.lists(items, min_size=least, max_size=3, unique_by=repr if is_unique else None)


def _strings(schema: dict[str, Any]) -> Strategy:
    return st.from_regex(re.compile(schema["pattern"].replace("$", r"\Z"), re.ASCII))


def _numbers(schema: dict[str, Any]) -> Strategy:
    least, most = schema.get("minimum", 0), schema.get("maximum", 10**12)
    if schema["type"] == "integer":
        return st.integers(least, most)
    return st.integers(least, most) | st.floats(least, most).filter(lambda number: number % 1)


tables = st.integers(1, 4).flatmap(
    lambda size: st.lists(
        st.lists(st.one_of(lines, st.just("")), min_size=size, max_size=size),
        min_size=1,
        max_size=4,
    )
)
_numbers_written = st.integers(-(10**14), 10**14).map(str) | st.sampled_from(["0.5", "-12.25"])
tables_of_numbers = st.integers(1, 3).flatmap(
    lambda size: st.tuples(
        st.lists(lines, min_size=size + 1, max_size=size + 1),
        st.lists(
            st.tuples(lines, st.lists(_numbers_written, min_size=size, max_size=size)).map(
                lambda row: [row[0], *row[1]]
            ),
            min_size=1,
            max_size=4,
        ),
    ).map(lambda parts: [parts[0], *parts[1]])
)


def pieces_named(name: str) -> Strategy:
    """Fences of one sort, with all that may stand in them."""
    schema = SCHEMAS.blocks[name]
    options, body = data_of(schema), schema["x-body"]
    if body == "blocks":
        inner = st.one_of(*(pieces_named(it) for it in schema["x-blocks"]))
        blocks = st.lists(inner, min_size=1, max_size=3).map(tuple)
        return st.builds(Piece, st.just(name), options, pieces=blocks)
    bodies = {
        "rich_text": rich,
        "table": (tables_of_numbers if schema.get("x-numbers") else tables).map(write_table),
        None: st.just(""),
    }
    return st.builds(Piece, st.just(name), options, bodies[body])


headings = st.builds(
    Piece,
    st.just(HEADING),
    st.fixed_dictionaries({"level": st.sampled_from([2, 3]), "text": lines}),
)
pieces = st.one_of(
    st.builds(Piece, st.just(RICH_TEXT), st.just({}), rich),
    headings,
    *(pieces_named(name) for name in SCHEMAS.blocks if "x-within" not in SCHEMAS.blocks[name]),
)
bodies = st.lists(pieces, max_size=4)
