"""Whatever becomes of the pages that others need, content/ can be loaded again."""

from __future__ import annotations

import pytest
from django.conf import settings
from wagtail.models import Page, PageViewRestriction

from cms.kinds.organisation.models import OrganisationPage
from cms.kinds.page.models import ProsePage
from cms.kinds.service.models import ServicePage
from cms.publishing.export import ExportReport, export
from cms.publishing.loading.checking import check_content
from cms.publishing.loading.reading import read_content
from cms.vocabularies.models import Category, Governorate
from tests.cms.tree import Tree, ago


@pytest.fixture
def organisation(tree: Tree) -> OrganisationPage:
    """With two services, on the site."""
    for model in (Category, Governorate):
        model.objects.create(code="basra", labels={"ar": "البصرة", "en": "Basra"})
    organisation = tree.add(OrganisationPage(title="River Aid", description="Helps."))
    for title in ("Legal help", "Meals"):
        tree.add(
            ServicePage(
                title=title,
                description="Free.",
                organisation=organisation,
                categories=["basra"],
                governorates=["basra"],
            )
        )
    assert written().problems == []
    return organisation


def written() -> ExportReport:
    """Exports, and makes sure that what stands there is whole."""
    report = export(settings.BAYAN_CONTENT_DIR)
    content = read_content(settings.BAYAN_CONTENT_DIR)
    assert [*content.problems, *check_content(content)] == []
    return report


def stand(folder: str) -> list[str]:
    return sorted(path.stem for path in (settings.BAYAN_CONTENT_DIR / "en" / folder).glob("*.*"))


def expires(page: Page) -> None:
    Page.objects.filter(pk=page.pk).update(expire_at=ago(minutes=1))


def is_unpublished(page: Page) -> None:
    Page.objects.get(pk=page.pk).specific.unpublish()


def becomes_private(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@pytest.mark.parametrize("happens", [expires, is_unpublished, becomes_private])
def test_services_go_with_the_organisation_that_they_need(
    organisation: OrganisationPage, happens: object
) -> None:
    assert callable(happens)
    happens(organisation)
    assert written().problems == [
        f"en/services/{slug}.yaml: organisation: “River Aid” is not public: publish it or choose"
        f" another (“{title}” is not on the site)"
        for slug, title in (("legal-help", "Legal help"), ("meals", "Meals"))
    ]
    assert stand("services") == []


def test_they_come_back_with_it(organisation: OrganisationPage) -> None:
    is_unpublished(organisation)
    written()
    OrganisationPage.objects.get().save_revision().publish()
    assert written().problems == []
    assert stand("services") == ["legal-help", "meals"]


def test_an_organisation_that_cannot_be_written_takes_its_services_along(
    tree: Tree, organisation: OrganisationPage
) -> None:
    new = tree.add(OrganisationPage(title="New", description="Helps."))
    OrganisationPage.objects.filter(pk=new.pk).update(summary="two\nlines")
    ServicePage.objects.update(organisation=new)
    ServicePage.objects.filter(title="Meals").update(slug="free-meals")
    (settings.BAYAN_CONTENT_DIR / "en/services/meals.yaml").unlink()
    kept, broken, missing = written().problems
    assert kept.startswith("en/services/legal-help.yaml: organisation: “New” is not public")
    assert kept.endswith("(“Legal help” was left as it was)")
    assert broken.startswith("en/organisations/new.yaml: summary: ")
    assert missing.endswith("(“Meals” is not on the site)")
    assert stand("services") == ["legal-help"]


def test_what_stands_below_a_page_that_cannot_be_written_is_not_written_alone(tree: Tree) -> None:
    above = tree.page("Above")
    tree.add(ProsePage(title="Below"), below=above)
    ProsePage.objects.filter(pk=above.pk).update(summary="two\nlines")
    report = written()
    assert len(report.problems) == 1
    assert "“Below” is live below a page that is not: it is not public" in report.notes
    assert stand("pages") == []


def test_a_page_left_as_it_was_goes_when_what_it_names_goes(tree: Tree) -> None:
    soon = tree.page("Soon")
    link = f'<p><a linktype="page" id="{soon.pk}">Soon</a></p>'
    news = tree.page("News", body=[("rich_text", link)])
    written()
    ProsePage.objects.filter(pk=news.pk).update(summary="two\nlines")
    assert written().problems[0].endswith("(“News” was left as it was)")
    is_unpublished(soon)
    assert written().problems[0].endswith("(“News” is not on the site)")
    assert stand("pages") == []
