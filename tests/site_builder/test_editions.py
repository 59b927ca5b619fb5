"""Editions replace one another in one step, and a crash leaves the last good one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest

from site_builder.editions import Editions, digest
from site_builder.errors import BuildError
from tests.sites import ROOT


@pytest.fixture
def editions(output: Path) -> Editions:
    return Editions(output)


def publish(editions: Editions, text: str) -> str:
    with editions.workshop() as folder:
        (folder / "index.html").write_text(text)
        return editions.publish(folder, {"pages": 1})


def test_an_edition_becomes_current_under_the_next_number(editions: Editions) -> None:
    first, second = publish(editions, "one"), publish(editions, "two")
    assert [name.partition("-")[0] for name in (first, second)] == ["000001", "000002"]
    assert (editions.current / "index.html").read_text() == "two"
    assert editions.current.readlink() == Path("editions") / second
    assert editions.names() == [first, second]


def test_the_same_files_have_the_same_digest(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name / "sub").mkdir(parents=True)
        (tmp_path / name / "sub/file").write_text("same")
        (tmp_path / name / "edition.json").write_text(name)
    assert digest(tmp_path / "a") == digest(tmp_path / "b")
    (tmp_path / "b/sub/file").rename(tmp_path / "b/sub/other")
    assert digest(tmp_path / "a") != digest(tmp_path / "b")


def test_a_workshop_that_is_not_published_leaves_nothing(editions: Editions) -> None:
    publish(editions, "one")
    with pytest.raises(RuntimeError), editions.workshop() as folder:
        (folder / "index.html").write_text("half")
        raise RuntimeError
    assert (editions.current / "index.html").read_text() == "one"
    assert len(list(editions.folder.iterdir())) == 1


def test_left_overs_of_a_killed_build_are_cleared_away(editions: Editions) -> None:
    publish(editions, "one")
    (editions.folder / ".0123456789ab.tmp/sub").mkdir(parents=True)
    (editions.output / ".current.0123").symlink_to("editions/gone")
    publish(editions, "two")
    assert sorted(path.name for path in editions.folder.iterdir()) == editions.names()
    assert sorted(path.name for path in editions.output.iterdir()) == [
        ".lock",
        "current",
        "editions",
    ]


def test_only_the_latest_editions_are_kept(editions: Editions) -> None:
    names = [publish(editions, str(number)) for number in range(7)]
    editions.prune()
    assert editions.names() == names[-5:]


def test_the_current_edition_is_kept_even_when_it_is_old(editions: Editions) -> None:
    names = [publish(editions, str(number)) for number in range(7)]
    editions.current.unlink()
    editions.current.symlink_to(Path("editions") / names[0])
    editions.prune(kept=2)
    assert editions.names() == [names[0], *names[-2:]]


def test_numbers_go_on_after_a_million(editions: Editions) -> None:
    editions.folder.mkdir(parents=True)
    for name in ("999999-aaaaaaaaaaaa", "1000000-aaaaaaaaaaaa"):
        (editions.folder / name).mkdir()
    assert publish(editions, "one").startswith("1000001-")
    assert editions.names()[0] == "999999-aaaaaaaaaaaa"


def test_a_folder_in_the_place_of_the_link_is_not_touched(editions: Editions) -> None:
    editions.current.mkdir(parents=True)
    (editions.current / "precious").write_text("x")
    with pytest.raises(BuildError, match="not a symbolic link"), editions.workshop():
        pytest.fail("work began on an edition that cannot become current")
    assert (editions.current / "precious").read_text() == "x"
    assert [path.name for path in editions.output.iterdir()] == ["current"]


def test_a_folder_that_took_the_place_of_the_link_leaves_no_edition(editions: Editions) -> None:
    with pytest.raises(BuildError, match="not a symbolic link"), editions.workshop() as folder:
        editions.current.mkdir()
        editions.publish(folder, {})
    assert list(editions.folder.iterdir()) == []


def test_one_builder_works_at_a_time(output: Path) -> None:
    order: list[str] = []
    is_waiting = Event()

    def second() -> None:
        with Editions(output).workshop(is_waiting.set):
            order.append("second")

    with Editions(output).workshop():
        thread = Thread(target=second)
        thread.start()
        assert is_waiting.wait(10)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


KILLED = """
import os, sys
from pathlib import Path
from site_builder import editions
steps = int(sys.argv[2])

def count(event, arguments):
    global steps
    if event in ("os.rename", "os.symlink", "open", "os.mkdir") and sys.argv[1] in str(arguments):
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), 9)

sys.addaudithook(count)
found = editions.Editions(Path(sys.argv[1]))
with found.workshop() as folder:
    (folder / "index.html").write_text("two")
    found.publish(folder, {})
"""


def test_a_kill_at_any_step_leaves_a_whole_edition(editions: Editions, output: Path) -> None:
    publish(editions, "one")
    outcomes: list[tuple[int, str]] = []
    while (0, "two") not in outcomes:
        step = len(outcomes) + 1
        run = subprocess.run(
            [sys.executable, "-c", KILLED, str(output), str(step)], cwd=ROOT, check=False
        )
        seen = (editions.current / "index.html").read_text()
        outcomes.append((run.returncode, seen))
        assert seen in ("one", "two")
        assert step < 50
        publish(editions, "one")
        assert (editions.current / "index.html").read_text() == "one"
    assert {(-9, "one"), (-9, "two")} <= {*outcomes}
