"""Whatever stands in the folder, it holds the wanted files afterwards, and nothing got lost."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cms.publishing.documents import File
from cms.publishing.ledger import Ledger
from cms.publishing.reconcile import Changes, compare, reconcile, write_whole

# The disk takes its time, and more of it on a busy machine.
on_disk = settings(deadline=None, max_examples=50)
OWNED = ["ar", "en", "media"]
names = st.builds(
    "{}/{}/{}".format,
    st.sampled_from(OWNED),
    st.sampled_from(["pages", "services"]),
    st.sampled_from(["a.md", "b.md", "c.yaml", ".hidden", ".x.new"]),
)
visible = names.filter(lambda name: "/." not in name)
contents = st.binary(max_size=4)
foreign = st.dictionaries(
    st.sampled_from(["schema/x.json", "README.md", "notes/en/a.md", "fr/pages/a.md"]), contents
)


def files(wanted: dict[str, bytes]) -> list[File]:
    return [File(name, lambda content=content: content) for name, content in wanted.items()]


def bring(folder: Path, wanted: dict[str, bytes], kept: set[str] | None = None) -> Changes:
    ledger = Ledger(folder.parent / "ledger.json", folder.parent / "replaced")
    return reconcile(folder, files(wanted), OWNED, kept or set(), ledger)


def put(folder: Path, content: dict[str, bytes]) -> None:
    for name, data in content.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def held(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@on_disk
@given(
    before=st.dictionaries(names, contents),
    others=foreign,
    wanted=st.dictionaries(visible, contents),
)
def test_the_folder_holds_the_wanted_files_and_what_is_not_ours(
    before: dict[str, bytes], others: dict[str, bytes], wanted: dict[str, bytes]
) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "content"
        put(folder, {**before, **others})
        hidden = {name: data for name, data in before.items() if name.endswith(".hidden")}
        bring(folder, wanted)
        assert held(folder) == {**others, **hidden, **wanted}
        again = bring(folder, wanted)
        assert not again
        assert again.unchanged == len(wanted)


@on_disk
@given(before=st.dictionaries(visible, contents), wanted=st.dictionaries(visible, contents))
def test_what_the_cms_did_not_write_is_copied_before_it_goes(
    before: dict[str, bytes], wanted: dict[str, bytes]
) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "content"
        put(folder, before)
        bring(folder, wanted)
        gone = {name: data for name, data in before.items() if wanted.get(name) != data}
        rescued = {
            name.partition("/")[2]: data for name, data in held(Path(place) / "replaced").items()
        }
        assert rescued == gone


@on_disk
@given(first=st.dictionaries(visible, contents), second=st.dictionaries(visible, contents))
def test_what_the_cms_wrote_itself_is_not_copied(
    first: dict[str, bytes], second: dict[str, bytes]
) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "content"
        bring(folder, first)
        bring(folder, second)
        assert not (Path(place) / "replaced").exists()


@on_disk
@given(before=st.dictionaries(visible, contents), wanted=st.dictionaries(visible, contents))
def test_a_comparison_says_what_would_change_and_changes_nothing(
    before: dict[str, bytes], wanted: dict[str, bytes]
) -> None:
    with TemporaryDirectory() as place:
        folder = Path(place) / "content"
        put(folder, before)
        folder.mkdir(exist_ok=True)
        expected = compare(folder, files(wanted), OWNED, set())
        assert held(folder) == before
        assert bring(folder, wanted) == expected


def test_a_kept_file_stays_although_it_is_not_wanted(tmp_path: Path) -> None:
    put(tmp_path / "content", {"en/pages/a.md": b"old", "en/pages/b.md": b"old"})
    changes = bring(tmp_path / "content", {}, {"en/pages/a.md"})
    assert changes.removed == ["en/pages/b.md"]
    assert held(tmp_path / "content") == {"en/pages/a.md": b"old"}


def test_a_symbolic_link_is_replaced_and_what_it_leads_to_is_untouched(tmp_path: Path) -> None:
    put(tmp_path, {"outside.md": b"mine", "content/en/pages/x.md": b""})
    place = tmp_path / "content" / "en" / "pages" / "a.md"
    place.symlink_to(tmp_path / "outside.md")
    bring(tmp_path / "content", {"en/pages/a.md": b"mine"})
    assert not place.is_symlink()
    assert (tmp_path / "outside.md").read_bytes() == b"mine"


def test_empty_folders_go_but_the_languages_stay(tmp_path: Path) -> None:
    put(tmp_path / "content", {"en/pages/a.md": b""})
    bring(tmp_path / "content", {})
    assert [path.name for path in (tmp_path / "content").rglob("*")] == ["en"]


def test_a_file_is_whole_or_the_old_one_when_writing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full at the last moment: nothing half-written is left, not even beside it."""
    target = tmp_path / "a.md"
    write_whole(target, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("cms.publishing.reconcile.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(target, b"new")
    assert held(tmp_path) == {"a.md": b"old"}


def test_a_lost_or_spoilt_ledger_only_means_more_copies(tmp_path: Path) -> None:
    folder = tmp_path / "content"
    bring(folder, {"en/pages/a.md": b"one"})
    (tmp_path / "ledger.json").write_text("[not json", "utf-8")
    bring(folder, {"en/pages/a.md": b"two"})
    assert [*held(tmp_path / "replaced").values()] == [b"one"]
    shutil.rmtree(tmp_path / "replaced")
    bring(folder, {"en/pages/a.md": b"three"})
    assert not (tmp_path / "replaced").exists()
