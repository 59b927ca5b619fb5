"""Without every vocabulary nothing is built: many documents would be missing for one list."""

from __future__ import annotations

from pathlib import Path

import pytest

from site_builder.errors import ContentError
from site_builder.reading.content import ContentFolder, open_content
from site_builder.report import BuildReport
from tests.site_builder.conftest import Build, change


def test_a_missing_vocabulary_is_fatal(content: Path) -> None:
    (content / "vocabularies/categories.yaml").unlink()
    with pytest.raises(ContentError) as caught:
        open_content(content, BuildReport(), "content")
    assert str(caught.value) == "content/vocabularies/categories.yaml: is missing: restore it"


def test_a_vocabulary_may_have_no_terms(content: Path) -> None:
    file = content / "vocabularies/colours.yaml"
    text = (content / "vocabularies/goals.yaml").read_text(encoding="utf-8")
    head = text.partition("terms:\n")[0].replace("vocabulary: goals", "vocabulary: colours")
    file.write_text(f"{head}terms: []\n...\n", encoding="utf-8")
    report = BuildReport()
    assert open_content(content, report, "content").vocabularies["colours"].terms == {}
    assert report.problems == []


def test_a_partner_has_an_address(examples: ContentFolder) -> None:
    partners = examples.vocabularies["partners"].terms
    assert partners["recovery-fund"].url == "https://recovery-fund.example"
    assert partners["friendly-country"].url == ""


def test_what_is_no_vocabulary_is_reported(content: Path) -> None:
    (content / "vocabularies/notes.txt").write_text("x\n")
    (content / "vocabularies/.keep").write_text("")
    report = BuildReport()
    assert open_content(content, report, "content").vocabularies.keys() >= {"goals", "categories"}
    assert [str(problem) for problem in report.problems] == [
        "content/vocabularies/notes.txt: is no vocabulary: remove it"
    ]


def test_a_broken_term_leaves_the_old_site_in_its_place(
    content: Path, output: Path, build_site: Build
) -> None:
    build_site()
    before = (output / "current").readlink()
    change(content / "vocabularies/categories.yaml", "code: legal-aid", "code: Legal Aid")
    with pytest.raises(ContentError, match=r"categories\.yaml: terms\[1\]\.code: 'Legal Aid'"):
        build_site()
    assert (output / "current").readlink() == before
