"""What a search costs on the wire, compressed, with 250 bytes of headers for each answer."""

from __future__ import annotations

import gzip
from pathlib import Path
from statistics import mean

import pytest

from site_builder.search import build_index
from tests.site_builder.search import corpus
from tests.site_builder.search.conftest import SCRIPT, RunModule
from tests.site_builder.search.growing import grown

pytestmark = pytest.mark.browser

HEADERS = 250
ASK = """async ([manifest, queries]) => {
  const { cardsOf, facetsOf, openIndex, search } = await load("index");
  const asked = [];
  const usual = window.fetch;
  window.fetch = (address, options) => {
    asked.push(address);
    return usual(address, options);
  };
  try {
    const index = await openIndex(manifest);
    const answers = [];
    for (const query of queries) {
      const { entries } = await search(index, query);
      await facetsOf(index);
      await cardsOf(index, entries.slice(0, 10));
      answers.push(asked.splice(0));
    }
    return answers;
  } finally {
    window.fetch = usual;
  }
}"""


@pytest.mark.parametrize(
    ("count", "first_limit", "next_limit"),
    [(300, 36_000, 12_000), pytest.param(3000, 40_000, 20_000, marks=pytest.mark.slow)],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_search_costs_little(
    search_folder: Path,
    run_module: RunModule,
    language: str,
    count: int,
    first_limit: int,
    next_limit: int,
) -> None:
    name = f"grown-{count}"
    build_index(grown(language, count), language, search_folder / name)
    queries = [item["q"] for item in corpus.load("queries.yaml")[language]]
    manifest = f"/{name}/{language}.json"

    def cost(address: str) -> int:
        content = (search_folder / address.lstrip("/")).read_bytes()
        return len(gzip.compress(content, 9)) + HEADERS

    script = len(gzip.compress(SCRIPT.read_bytes(), 9)) + HEADERS
    first = [script + sum(map(cost, run_module(ASK, [manifest, [query]])[0])) for query in queries]
    following = [sum(map(cost, asked)) for asked in run_module(ASK, [manifest, queries])[1:]]
    assert mean(first) <= first_limit
    assert mean(following) <= next_limit
