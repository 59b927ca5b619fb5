"""Every component with its named examples, in both directions."""

from __future__ import annotations

import json
import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from bs4 import BeautifulSoup, Tag
from hypothesis import given, settings
from hypothesis import strategies as st

from site_builder.contexts import Card, Link, Picture
from site_builder.languages import get_language
from tests.themes.rendering import Example, read_examples, render
from tests.themes.theme import LANGUAGES, TEMPLATES, THEME

EXAMPLES = read_examples()
VOID = {"br", "img", "input", "link", "meta", "source", "wbr"}
# The frame of every page.
FRAME = ("base.html", "components/header.html", "components/footer.html")
# Words for catalogues and codes, shapes without words, and what only goes through the blocks.
WORDS_AND_SHAPES = {"body", "icon", "mark", "service_names", "type_names"}
BOTH = pytest.mark.parametrize("language", LANGUAGES)


class _Balance(HTMLParser):
    """Fails at an end tag that does not close the element last opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        pass


def named(renders: str, name: str) -> Example:
    return next(it for it in EXAMPLES if it.renders == renders and it.name == name)


def soup_of(example: Example, language: str) -> BeautifulSoup:
    html = render(example.renders, example.values[language], language)
    return BeautifulSoup(html, "html.parser")


def one(soup: BeautifulSoup, selector: str) -> Tag:
    element = soup.select_one(selector)
    assert element, selector
    return element


@BOTH
@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_an_example_is_whole_in_both_directions(example: Example, language: str) -> None:
    html = render(example.renders, example.values[language], language)
    balance = _Balance()
    balance.feed(html)
    assert balance.open == []
    soup = BeautifulSoup(html, "html.parser")
    text = soup.get_text()
    assert text.strip() or one(soup, "img")["alt"]
    assert "None" not in text and "&amp;" not in text


@BOTH
@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_whatever_states_its_language_states_its_direction(example: Example, language: str) -> None:
    for element in soup_of(example, language).select("[lang]"):
        assert element["dir"] == get_language(str(element["lang"])).direction


def test_every_block_of_the_contract_has_a_template_and_an_example() -> None:
    schema = json.loads((THEME.parents[1] / "content/schema/blocks.schema.json").read_text())
    blocks = {*schema["$defs"], "rich_text", "heading"}
    assert {file.stem for file in (TEMPLATES / "blocks").glob("*.html")} == blocks
    rendered = {it.renders for it in EXAMPLES if it.renders.startswith("blocks/")}
    assert rendered == {f"blocks/{block}.html" for block in blocks}


def components_in(sources: list[str]) -> Counter[str]:
    """How many of the templates use each component."""
    return Counter(
        name for source in sources for name in set(re.findall(r"components/(\w+)\.html", source))
    )


def test_every_component_has_an_example() -> None:
    """What one template alone uses is a part of it, but not what the frame of all pages uses."""
    texts = {
        file.relative_to(TEMPLATES).as_posix(): file.read_text(encoding="utf-8")
        for file in TEMPLATES.rglob("*.html")
    }
    used = components_in(list(texts.values()))
    parts = {name for name, count in used.items() if count == 1}
    parts -= set(components_in([texts[name] for name in FRAME]))
    shown = {re.split(r"[/.]", it.renders)[1] for it in EXAMPLES}
    components = {file.stem for file in (TEMPLATES / "components").glob("*.html")}
    assert components - parts - shown == WORDS_AND_SHAPES


@pytest.mark.parametrize(
    ("language", "other", "said"), [("ar", "en", "بالإنجليزية فقط"), ("en", "ar", "In Arabic only")]
)
@pytest.mark.parametrize(
    "renders", ["components/card.html:card", "components/service_card.html:service_card"]
)
def test_an_item_of_the_other_language_is_marked(
    renders: str, language: str, other: str, said: str
) -> None:
    soup = soup_of(named(renders, "only in the other language"), language)
    link = one(soup, "h3 a")
    assert (link["lang"], link["hreflang"]) == (other, other)
    assert link["dir"] == get_language(other).direction
    assert soup.get_text().count(said) == 1


@BOTH
def test_what_is_not_known_of_a_service_is_not_shown(language: str) -> None:
    example = named(
        "components/service_card.html:service_card", "closed for a while and little known"
    )
    soup = soup_of(example, language)
    assert soup.select("a[href^='tel:']") == []
    assert soup.select_one(".tag--warning")
    assert one(soup, ".service-card__checked").get_text(strip=True)


@BOTH
def test_a_picture_of_known_size_keeps_its_place(language: str) -> None:
    image = one(soup_of(named("components/picture.html:figure", "alone"), language), "img")
    assert (image["width"], image["height"]) == ("800", "500")
    assert image["loading"] == "lazy"


@BOTH
def test_an_empty_corner_of_a_table_is_no_heading(language: str) -> None:
    soup = soup_of(named("blocks/table.html", "with an empty corner"), language)
    assert [cell.name for cell in soup.select("thead :is(th, td)")] == ["td", "th"]


@BOTH
def test_a_browser_is_offered_the_better_formats_first(language: str) -> None:
    example = named("components/picture.html:figure", "in better formats, with caption and credit")
    soup = soup_of(example, language)
    types = [source["type"] for source in soup.select("picture > source")]
    assert types == ["image/avif", "image/webp"]
    image = one(soup, "picture > img")
    assert image["srcset"] and image["sizes"] and image["src"]


@BOTH
@pytest.mark.parametrize("name", ["bars", "columns of two series", "lines of two series"])
def test_a_chart_says_in_figures_what_it_draws(language: str, name: str) -> None:
    example = named("blocks/chart.html", name)
    soup = soup_of(example, language)
    assert all(drawing["aria-hidden"] == "true" for drawing in soup.select("svg"))
    chart = example.values[language].options.chart
    cells = {cell.get_text(strip=True) for cell in soup.select("table :is(td, th)")}
    assert {point.text for series in chart.series for point in series.points} <= cells
    assert {*chart.labels, *(series.name for series in chart.series)} <= cells


@BOTH
def test_bars_below_zero_grow_the_other_way(language: str) -> None:
    soup = soup_of(named("blocks/chart.html", "bars below zero"), language)
    below, above = (one(row, "rect") for row in soup.select("tbody tr"))
    assert (below["x"], below["width"]) == ("0.0%", "32.0%")
    assert (above["x"], above["width"]) == ("32.0%", "68.0%")


@BOTH
def test_words_of_another_language_are_marked_with_it(language: str) -> None:
    soup = soup_of(named("blocks/contact.html", "named in the other language"), language)
    other = next(code for code in LANGUAGES if code != language)
    assert one(soup, ".contact__name [lang]")["lang"] == other


LINES = st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1).filter(
    str.strip
)


@BOTH
@settings(deadline=None)
@given(title=LINES, summary=LINES, alt=LINES)
def test_any_text_is_shown_as_it_is_written(
    language: str, title: str, summary: str, alt: str
) -> None:
    link = Link(title, "/ar/about/", get_language(language))
    image = Picture("/media/images/river.jpg", alt, 4, 3)
    html = render("components/card.html:card", Card(link, "page", summary, image=image), language)
    soup = BeautifulSoup(html, "html.parser")
    assert one(soup, "h3").get_text() == title
    assert one(soup, ".card__summary").get_text() == summary
    assert str(one(soup, "img")["alt"]).translate({0x2068: None, 0x2069: None}) == alt
    assert {it.name for it in soup.find_all()} <= {"article", "img", "div", "h3", "a", "p", "bdi"}


@BOTH
def test_the_three_styles_of_a_button_differ(language: str) -> None:
    soup = soup_of(named("blocks/buttons.html", "three"), language)
    classes = [" ".join(it["class"]) for it in soup.select("a")]
    assert len(set(classes)) == len(classes) == 3


@BOTH
def test_an_address_of_mail_breaks_before_its_marks_alone(language: str) -> None:
    soup = soup_of(named("components/contact.html:contacts", "two"), language)
    link = one(soup, "a[href^='mailto:']")
    assert link["href"] == f"mailto:{link.get_text()}"
    breaks = link.select("wbr")
    assert breaks
    assert all(str(it.next_sibling).startswith(("@", ".")) for it in breaks)
