"""The files of an index: complete, always the same bytes, and cut where changes stay local."""

from __future__ import annotations

import json
from itertools import accumulate
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.search import SearchEntry, build_index
from site_builder.search.files import FILE_BYTES, cut
from site_builder.search.postings import analyse, invert
from tests.site_builder.search import corpus

WORDS = st.lists(
    st.sampled_from(
        [
            "عيادة",
            "مدارس",
            "خيمة",
            "دعم",
            "ولدعم",
            "و",
            "clinic",
            "constructor",
            "__proto__",
            "2026",
        ]
    )
).map(" ".join)
ENTRIES = st.lists(
    st.builds(
        SearchEntry,
        url=st.sampled_from(["/ar/a/", "/ar/b/"]),
        title=WORDS,
        kind=st.just("service"),
        language=st.sampled_from(["ar", "en"]),
        fields=st.lists(st.tuples(WORDS, st.sampled_from([0.5, 1.0, 2.0])), max_size=3).map(tuple),
    ),
    max_size=30,
)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


class Reader:
    """Reads an index back as a browser would."""

    def __init__(self, folder: Path, language: str) -> None:
        self.folder = folder / language
        self.manifest: dict[str, Any] = json.loads((folder / f"{language}.json").read_bytes())

    def file(self, name: str) -> Any:
        return json.loads((self.folder / f"{name}.json").read_bytes())

    def postings(self) -> dict[str, dict[int, int]]:
        found: dict[str, dict[int, int]] = {}
        for _, name in self.manifest["terms"]:
            for term, numbers in self.file(name).items():
                places = accumulate((number >> 4 for number in numbers), initial=-1)
                found[term] = dict(
                    zip(list(places)[1:], (number & 15 for number in numbers), strict=True)
                )
        return found


@settings(max_examples=40, deadline=None)
@given(ENTRIES)
def test_the_files_hold_every_posting(tmp_path_factory: Any, entries: list[SearchEntry]) -> None:
    folder = tmp_path_factory.mktemp("index")
    assert build_index(entries, "ar", folder) == "ar.json"
    expected = invert([analyse(entry) for entry in entries])
    assert Reader(folder, "ar").postings() == expected


def test_the_same_entries_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        build_index(corpus.entries("ar"), "ar", tmp_path / name)
    build_index(corpus.entries("ar"), "ar", tmp_path / "two")
    assert tree(tmp_path / "one") == tree(tmp_path / "two")


def test_every_file_in_the_folder_is_one_the_manifest_names(tmp_path: Path) -> None:
    build_index(corpus.entries("ar"), "ar", tmp_path)
    build_index(corpus.entries("ar")[:3], "ar", tmp_path)
    manifest = Reader(tmp_path, "ar").manifest
    named = {manifest["words"], manifest["facets"], *manifest["cards"]}
    named |= {name for _, name in manifest["terms"]}
    assert {file.stem for file in (tmp_path / "ar").iterdir()} == named


def test_two_languages_share_a_folder(tmp_path: Path) -> None:
    for language in ("ar", "en", "ar"):
        build_index(corpus.entries(language), language, tmp_path)
    assert Reader(tmp_path, "ar").manifest["direction"] == "rtl"
    assert Reader(tmp_path, "en").manifest["direction"] == "ltr"


def test_cards_say_what_a_result_shows_and_mark_the_other_language(tmp_path: Path) -> None:
    entries = corpus.entries("ar")
    build_index(entries, "ar", tmp_path)
    index = Reader(tmp_path, "ar")
    cards = [card for name in index.manifest["cards"] for card in index.file(name)]
    assert [card[0] for card in cards] == [entry.url for entry in entries]
    assert [card[6:] for card in cards if card[6:]] == [["en", "ltr"]]
    tracking = next(card for card in cards if "displacement-tracking" in card[0])
    assert tracking[1:2] == ["رصد النزوح (\u2068DTM\u2069)"]


def test_facets_list_their_terms_and_members(tmp_path: Path) -> None:
    entries = corpus.entries("en")
    build_index(entries, "en", tmp_path)
    index = Reader(tmp_path, "en")
    facets = index.file(index.manifest["facets"])
    assert set(facets) == {"governorate", "category", "target-group", "organisation", "kind"}
    code, label, steps = next(term for term in facets["kind"] if term[0] == "programme")
    members = list(accumulate(steps, initial=-1))[1:]
    assert (code, label) == ("programme", "Programme")
    assert [entries[number].kind for number in members] == ["programme"] * 3


def test_an_index_of_nothing_is_an_index(tmp_path: Path) -> None:
    build_index([], "ar", tmp_path)
    index = Reader(tmp_path, "ar")
    assert index.postings() == {}
    assert index.manifest["entries"] == 0


def test_a_new_term_moves_only_the_cuts_beside_it() -> None:
    terms = [(f"term{number:05}", list(range(20))) for number in range(8000)]
    before = [json.dumps(part) for part in cut(terms)]
    after = [json.dumps(part) for part in cut(sorted([*terms, ("term03999b", [1])]))]
    assert len(before) > 10
    assert len(set(after) - set(before)) <= 2
    assert max(map(len, before)) < 4 * FILE_BYTES


def test_a_new_entry_at_the_end_leaves_most_files_alone(tmp_path: Path) -> None:
    entries = [
        SearchEntry(f"/ar/{number}/", f"كلمة{number} خدمة{number % 97}", "service", "ar")
        for number in range(3000)
    ]
    build_index(entries, "ar", tmp_path / "before")
    build_index([*entries, entries[7]], "ar", tmp_path / "after")
    before, after = tree(tmp_path / "before"), tree(tmp_path / "after")
    assert len(before) > 200
    assert len(set(after) - set(before)) <= 8
