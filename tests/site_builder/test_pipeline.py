"""A build makes a whole edition or leaves the old one in its place."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from site_builder import pipeline
from site_builder.editions import files
from site_builder.errors import BuildError, ContentError, UsageError
from site_builder.pipeline import BuildRequest, build, check
from site_builder.report import BuildReport
from tests.site_builder.conftest import TINY_THEME, Build, change, problems

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def site_files(output: Path) -> dict[str, str]:
    """Digests of the current edition's files but for its stamp."""
    root = output / "current"
    return {name: hashlib.sha256((root / name).read_bytes()).hexdigest() for name in files(root)}


def test_a_build_writes_every_page_and_stamps_the_edition(build_site: Build, output: Path) -> None:
    report = build_site()
    found = site_files(output)
    for name in (
        "index.html",
        "404.html",
        "ar/404.html",
        "ar/index.html",
        "en/about/data-notes/index.html",
        "ar/press-releases/2026/index.html",
        "en/services/target-group/women/index.html",
        "sitemap.xml",
        "robots.txt",
        "theme/site.css",
        "search/ar.json",
        "media/images/river.jpg",
    ):
        assert name in found
    assert len([name for name in found if name.endswith(".html")]) == report.pages
    stamp = json.loads((output / "current/edition.json").read_text(encoding="utf-8"))
    assert (stamp["sequence"], stamp["pages"], stamp["files"]) == (1, report.pages, len(found))
    assert report.edition == f"000001-{stamp['id']}" == (output / "current").resolve().name
    assert problems(report) == []


def test_the_same_content_gives_the_same_bytes(build_site: Build, output: Path) -> None:
    first = build_site()
    before = site_files(output)
    second = build_site()
    assert site_files(output) == before
    assert first.edition.partition("-")[2] == second.edition.partition("-")[2]


def test_only_media_that_pages_use_is_published(
    build_site: Build, content: Path, output: Path
) -> None:
    for suffix in ("", ".yaml"):
        copy = content / f"media/images/unused.png{suffix}"
        shutil.copy(content / f"media/images/centre.png{suffix}", copy)
    change(content / "media/images/unused.png.yaml", "images/centre.png", "images/unused.png")
    assert problems(build_site()) == []
    assert "media/images/unused.png" not in site_files(output)
    assert "media/images/centre.png" in site_files(output)
    assert "media/images/layla-hassan.png" in site_files(output)  # of a person on some page


def test_the_picture_of_a_person_whom_no_page_shows_is_not_published(
    build_site: Build, content: Path, output: Path
) -> None:
    person = content / "snippets/people/layla-hassan.yaml"
    unused = person.with_name("nobody.yaml")
    text = person.read_text(encoding="utf-8").replace("code: layla-hassan", "code: nobody")
    unused.write_text(text.replace("images/layla-hassan.png", "images/nobody.png"), "utf-8")
    for suffix in ("", ".yaml"):
        source = content / f"media/images/layla-hassan.png{suffix}"
        shutil.copy(source, content / f"media/images/nobody.png{suffix}")
    change(content / "media/images/nobody.png.yaml", "images/layla-hassan", "images/nobody")
    assert problems(build_site()) == []
    assert not [it for it in site_files(output) if "nobody" in it]


def test_one_bad_document_is_left_out_and_the_rest_is_built(
    build_site: Build, content: Path, output: Path
) -> None:
    change(
        content / "en/pages/about.md", "title: Who we are\n", "title: Who we are\ncolour: blue\n"
    )
    report = build_site()
    assert len(problems(report)) == 1
    assert "en/pages/about.md: colour: is not a key" in problems(report)[0]
    assert "en/about/index.html" not in site_files(output)
    assert "en/about/guide/index.html" in site_files(output)


def test_a_strict_build_keeps_the_old_edition(
    build_site: Build, content: Path, output: Path
) -> None:
    build_site(is_strict=True)
    before = site_files(output)
    change(content / "en/pages/about.md", "title: Who we are\n", "")
    report = build_site(is_strict=True)
    assert (report.edition, len(report.problems)) == ("", 1)
    assert site_files(output) == before
    assert list((output / "editions").iterdir()) == [(output / "current").resolve()]


def test_a_strict_build_refuses_a_dead_link(build_site: Build, content: Path) -> None:
    change(content / "en/pages/about.md", "We are twelve", "We are [twelve](/en/nowhere/)")
    assert build_site(is_strict=True).edition == ""
    report = build_site()
    assert report.edition != ""
    assert [str(it) for it in report.warnings] == [
        "/en/about/index.html: links to /en/nowhere/, which is not there: mend the link"
    ]


def test_settings_that_cannot_be_read_keep_the_old_edition(
    build_site: Build, content: Path, output: Path
) -> None:
    build_site()
    before = site_files(output)
    (content / "site.yaml").write_text("---\n")
    with pytest.raises(ContentError, match=r"site\.yaml"):
        build_site()
    assert site_files(output) == before


@pytest.mark.parametrize("template", ["{% if %}", "{{ page.nothing }}", "{{ 1 / 0 }}", "<html>"])
def test_a_broken_theme_keeps_the_old_edition(
    build_site: Build, content: Path, output: Path, tmp_path: Path, template: str
) -> None:
    build_site()
    before = site_files(output)
    theme = tmp_path / "theme"
    shutil.copytree(TINY_THEME, theme)
    (theme / "templates/kinds/programme.html").write_text(template)
    with pytest.raises(BuildError, match=r"kinds/programme\.html|lang and dir"):
        build(BuildRequest(content, output, theme))
    assert site_files(output) == before
    assert len(list((output / "editions").iterdir())) == 1


def test_an_error_in_a_template_names_its_line(content: Path, output: Path, tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    shutil.copytree(TINY_THEME, theme)
    (theme / "templates/kinds/programme.html").write_text("\n\n{{ page.nothing }}")
    with pytest.raises(BuildError, match=r"kinds/programme\.html:3: .*nothing"):
        build(BuildRequest(content, output, theme))


def test_a_missing_template_is_named(content: Path, output: Path, tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    shutil.copytree(TINY_THEME, theme)
    (theme / "templates/kinds/programme.html").unlink()
    with pytest.raises(BuildError, match="kinds/programme"):
        build(BuildRequest(content, output, theme))


def test_a_folder_that_is_no_theme_is_wrong_usage(content: Path, output: Path) -> None:
    with pytest.raises(UsageError, match="is not a theme"):
        build(BuildRequest(content, output, output / "nowhere"))


def test_output_that_cannot_be_written_is_an_error(content: Path, tmp_path: Path) -> None:
    (tmp_path / "output").write_text("a file")
    with pytest.raises(BuildError, match="nothing was changed"):
        build(BuildRequest(content, tmp_path / "output", TINY_THEME))


def test_a_document_wins_over_a_list_of_the_same_address(
    build_site: Build, content: Path, output: Path
) -> None:
    page = content / "en/pages/about.md"
    year = content / "en/pages/2026.md"
    shutil.copy(page, year)
    change(year, "slug: about", "slug: '2026'")
    change(year, "path: about", "path: press-releases/2026")
    change(year, "60000000-0000-4000-8000-000000000001", "90000000-0000-4000-8000-000000000001")
    change(year, "Who we are", "The year in words")
    report = build_site()
    text = (output / "current/en/press-releases/2026/index.html").read_text(encoding="utf-8")
    assert "The year in words" in text
    assert [warning.file for warning in report.warnings] == ["/en/press-releases/2026/"]


def test_the_sitemap_lists_each_page_with_its_other_languages(
    build_site: Build, output: Path
) -> None:
    build_site(site_url="https://other.example/")
    root = ElementTree.parse(output / "current/sitemap.xml").getroot()
    entries = {
        entry.findtext("s:loc", namespaces=SITEMAP): {
            str(link.get("hreflang")): link.get("href") for link in entry.findall("x:link", SITEMAP)
        }
        for entry in root.findall("s:url", SITEMAP)
    }
    about = {
        "ar": "https://other.example/ar/about/",
        "en": "https://other.example/en/about/",
        "x-default": "https://other.example/ar/about/",
    }
    assert entries["https://other.example/ar/about/"] == about
    assert entries["https://other.example/en/about/"] == about
    assert "en" not in entries["https://other.example/ar/services/lost-papers/"]
    assert not any("404" in str(url) for url in entries)
    robots = (output / "current/robots.txt").read_text(encoding="utf-8")
    assert "Sitemap: https://other.example/sitemap.xml" in robots


def test_check_reads_everything_and_builds_nothing(content: Path, output: Path) -> None:
    change(content / "en/pages/about.md", "title: Who we are\n", "")
    report = check(content, TINY_THEME)
    assert (len(report.problems), report.edition) == (1, "")
    assert any("data-notes" in file for file in report.missing["ar"])
    assert not output.exists()


def test_no_step_before_the_switch_touches_the_current_edition(
    build_site: Build, content: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_site()
    before, target = site_files(output), (output / "current").readlink()
    change(content / "en/pages/about.md", "Who we are", "Who we were")

    def die(*_: object) -> None:
        raise BuildError("the power is gone")

    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "check_output", die)
        with pytest.raises(BuildError, match="power"):
            build_site()
    assert (site_files(output), (output / "current").readlink()) == (before, target)
    build_site()
    assert site_files(output) != before


def test_a_report_is_readable_by_people_and_programs(build_site: Build, content: Path) -> None:
    change(content / "en/pages/about.md", "title: Who we are\n", "")
    report: BuildReport = build_site()
    assert report.lines() == [f"error: {content}/en/pages/about.md: title: is missing: add it"]
    assert f"edition {report.edition}: {report.pages} pages, 1 files left out" in report.summary()
    data = json.loads(json.dumps(report.to_json()))
    assert data["sequence"] == 1
    assert data["problems"] == [
        {
            "file": f"{content}/en/pages/about.md",
            "field": "title",
            "message": "is missing: add it",
        }
    ]
    assert {"read", "render", "index", "check", "switch"} <= data["seconds"].keys()
