"""A folder with anything wrong in it is refused whole, with one line for each problem."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from cms.media.models import BayanImage
from cms.publishing.emptiness import is_empty
from cms.publishing.loading.load import LoadError, load
from tests.cms.pictures import exif, jpeg

Break = Callable[[Path], object]
SERVICE = "en/services/walk-in-clinic.yaml"
PAGE = "en/pages/about.md"
OFFICE = "en/offices/mosul.yaml"
LOCATION = "snippets/locations/old-bridge-clinic.yaml"
END = "<!-- end -->"


def change(name: str, old: str, new: str) -> Break:
    def apply(folder: Path) -> None:
        text = (folder / name).read_text("utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), "utf-8")

    return apply


def remove(name: str) -> Break:
    return lambda folder: (folder / name).unlink()


def write(name: str, data: bytes) -> Break:
    def apply(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)

    return apply


def duplicate(name: str, copy: str, old: str, new: str) -> Break:
    def apply(folder: Path) -> None:
        text = (folder / name).read_text("utf-8")
        (folder / copy).write_text(text.replace(old, new), "utf-8")

    return apply


def two_pages_at_one_address(folder: Path) -> None:
    duplicate(PAGE, "en/pages/services.md", "60000000-0000-4000", "69000000-0000-4000")(folder)
    change("en/pages/services.md", "slug: about", "slug: services")(folder)
    change("en/pages/services.md", "path: about", "path: services")(folder)


def link(name: str) -> Break:
    def apply(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).symlink_to(folder / "site.yaml")

    return apply


def link_folder(name: str) -> Break:
    def apply(folder: Path) -> None:
        (folder / name).rename(folder / ".elsewhere")
        (folder / name).symlink_to(folder / ".elsewhere")

    return apply


def with_camera_data(folder: Path) -> None:
    """The record fits the picture, so that nothing but its camera data is wrong."""
    data = jpeg(exif=exif(), size=(64, 40))
    record = folder / "media/images/river.jpg.yaml"
    before = (folder / "media/images/river.jpg").read_bytes()
    text = record.read_text("utf-8").replace(f"size: {len(before)}", f"size: {len(data)}")
    for content, other in ((before, data),):
        text = text.replace(_sha256(content), _sha256(other))
    record.write_text(text, "utf-8")
    (folder / "media/images/river.jpg").write_bytes(data)


def _sha256(content: bytes) -> str:
    from hashlib import sha256

    return sha256(content).hexdigest()


BROKEN: dict[str, tuple[Break, str]] = {
    "no settings": (remove("site.yaml"), "site.yaml: is missing"),
    "cut file": (write(SERVICE, b"---\nformat: 1\n"), f"{SERVICE}: does not end with the line ..."),
    "not UTF-8": (write(SERVICE, b"---\n\xff\n...\n"), f"{SERVICE}: line 2 is not UTF-8"),
    "unknown key": (change(SERVICE, "cost: free", "cost: free\ncosts: 1"), f"{SERVICE}: costs: "),
    "bad choice": (change(SERVICE, "cost: free", "cost: cheap"), f"{SERVICE}: cost: 'cheap'"),
    "bad date": (
        change(SERVICE, "assured_date: 2026-02-28", "assured_date: 2026-02-30"),
        f"{SERVICE}: assured_date: '2026-02-30'",
    ),
    "unknown code": (
        change(SERVICE, "- ninewa", "- atlantis"),
        f"{SERVICE}: governorates[0]: 'atlantis' is not in vocabularies/governorates",
    ),
    "unknown relation": (
        change(SERVICE, "organisation: 30000000", "organisation: 39000000"),
        f"{SERVICE}: organisation: '39000000-0000-4000-8000-000000000001' is no organisation",
    ),
    "relation to another kind": (
        change(SERVICE, "organisation: 30000000", "organisation: 20000000"),
        f"{SERVICE}: organisation: '20000000-0000-4000-8000-000000000001' is no organisation",
    ),
    "wrong language": (change(SERVICE, "lang: en", "lang: ar"), f"{SERVICE}: lang: 'ar'"),
    "wrong slug": (
        change(SERVICE, "slug: walk-in-clinic", "slug: clinic"),
        f"{SERVICE}: slug: 'clinic' does not fit the file's place",
    ),
    "wrong path": (
        change(SERVICE, "path: services/walk-in-clinic", "path: services/clinic"),
        f"{SERVICE}: path: does not end with the slug",
    ),
    "no page above": (
        change(SERVICE, "path: services/", "path: somewhere/"),
        f"{SERVICE}: path: no document of this language has the path 'somewhere' above it",
    ),
    "wrong page above": (
        change(SERVICE, "path: services/", "path: programmes/"),
        f"{SERVICE}: path: a service cannot stand below en/sections/programmes.md",
    ),
    "same address twice": (
        two_pages_at_one_address,
        "en/sections/services.md: path: 'services' is also that of en/pages/services.md",
    ),
    "same key twice": (
        duplicate(PAGE, "en/pages/other.md", "about", "other"),
        "en/pages/other.md: translation_key: ",
    ),
    "missing picture": (
        remove("media/images/river.jpg"),
        "media/images/river.jpg: is missing: add it",
    ),
    "missing record": (
        remove("media/images/centre.png.yaml"),
        "media/images/centre.png: has no record",
    ),
    "changed picture": (
        write("media/images/river.jpg", jpeg()),
        "media/images/river.jpg: its size and digest are not those of its record",
    ),
    "camera data": (with_camera_data, "media/images/river.jpg: holds camera data"),
    "pipe": (
        lambda folder: os.mkfifo(folder / "en/pages/pipe.md"),
        "en/pages/pipe.md: is no ordinary file: remove it",
    ),
    "linked language": (link_folder("en"), "en: is a symbolic link: put the folder itself here"),
    "linked folder": (link_folder("en/pages"), "en/pages: is a symbolic link"),
    "unknown vocabulary": (
        lambda folder: (folder / "vocabularies/goals.yaml").rename(folder / "vocabularies/x.yaml"),
        "vocabularies/x.yaml: vocabulary: the file should be called vocabularies/goals.yaml",
    ),
    "unknown snippet": (
        change(OFFICE, "location: old-bridge-clinic", "location: new-bridge"),
        f"{OFFICE}: location: snippets/locations/new-bridge.yaml is missing: add it",
    ),
    "snippet in a body that is not there": (
        change("en/pages/guide.md", "person: layla-hassan", "person: nobody"),
        "en/pages/guide.md: body: line 99: quote: person: 'nobody' is not in snippets/",
    ),
    "snippet of another file": (
        change(LOCATION, "code: old-bridge-clinic", "code: old-bridge"),
        f"{LOCATION}: code: the file should be called snippets/locations/old-bridge.yaml",
    ),
    "snippet with an unknown term": (
        change(LOCATION, "governorate: ninewa", "governorate: atlantis"),
        f"{LOCATION}: governorate: 'atlantis' is not in vocabularies/governorates",
    ),
    "snippet without its picture": (
        change("snippets/people/layla-hassan.yaml", "photo: images/", "photo: images/not-"),
        "snippets/people/layla-hassan.yaml: photo: media/images/not-layla-hassan.png is missing",
    ),
    "no such snippets": (
        write("snippets/novels/one.yaml", b"x"),
        "snippets/novels/one.yaml: no snippet stands here: use snippets/<",
    ),
    "menu without its page": (
        change("site.yaml", "menu:\n- ", "menu:\n- 79000000-0000-4000-8000-000000000009\n- "),
        "site.yaml: menu[0]: '79000000-0000-4000-8000-000000000009' is no document",
    ),
    "unknown language": (
        write("fr/pages/about.md", b"x"),
        "fr/: site.yaml does not list this language",
    ),
    "unknown folder": (
        write("en/novels/about.md", b"x"),
        "en/novels/about.md: no kind keeps its files here",
    ),
    "symbolic link": (link(PAGE), f"{PAGE}: is a symbolic link"),
    "dead link in a body": (
        change(
            PAGE,
            "<!-- end -->",
            "[x](document:79000000-0000-4000-8000-000000000001)\n\n<!-- end -->",
        ),
        f"{PAGE}: no page '79000000-0000-4000-8000-000000000001' in this folder",
    ),
    "unknown block in a body": (
        change(PAGE, END, f"/// carousel\n///\n\n{END}"),
        f"{PAGE}: body",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_folder_is_refused_whole(content: Path, db: None, case: str) -> None:
    break_it, expected = BROKEN[case]
    break_it(content)
    with pytest.raises(LoadError) as refused:
        load(content)
    assert any(problem.startswith(expected) for problem in refused.value.problems), (
        refused.value.problems
    )
    assert all("\n" not in problem for problem in refused.value.problems)
    assert is_empty()
    assert not BayanImage.objects.exists()


def test_every_problem_has_its_line_and_the_command_ends_with_one(
    content: Path, db: None, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (SERVICE, "ar/services/walk-in-clinic.yaml"):
        change(name, "cost: free", "cost: cheap")(content)
    with pytest.raises(CommandError) as refused:
        call_command("load_content", content)
    assert refused.value.returncode == 1
    lines = capsys.readouterr().err.strip().splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "ar/services/walk-in-clinic.yaml",
        SERVICE,
    ]


def test_faults_within_files_and_between_them_are_told_together(content: Path, db: None) -> None:
    change(SERVICE, "cost: free", "cost: cheap")(content)
    change(OFFICE, "location: old-bridge-clinic", "location: new-bridge")(content)
    with pytest.raises(LoadError) as refused:
        load(content)
    assert [problem.partition(": ")[0] for problem in refused.value.problems] == [SERVICE, OFFICE]


@pytest.mark.parametrize(
    "broken",
    [
        *("en/sections/services.md", "en/organisations/good-neighbours.yaml", LOCATION),
        *("vocabularies/governorates.yaml", "media/images/river.jpg.yaml"),
    ],
)
def test_what_points_at_a_broken_file_is_not_blamed(content: Path, db: None, broken: str) -> None:
    change(broken, "format: 1", "format: 7")(content)
    with pytest.raises(LoadError) as refused:
        load(content)
    assert [problem.partition(": ")[0] for problem in refused.value.problems] == [broken]


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path, db: None) -> None:
    with pytest.raises(CommandError, match="there is no such folder") as refused:
        call_command("load_content", tmp_path / "nowhere")
    assert refused.value.returncode == 2


def test_other_things_in_the_folder_are_left_alone(content: Path, db: None) -> None:
    (content / "README.md").write_text("Read me", "utf-8")
    (content / "schema" / "x.json").write_text(json.dumps({}), "utf-8")
    load(content)
    assert not is_empty()
