"""Drafts and old revisions that name what is gone can be opened, and say what is missing."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model, ProtectedError
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision

from cms.kinds.office.models import OfficePage
from cms.kinds.organisation.models import OrganisationPage
from cms.kinds.service.models import ServicePage
from cms.publishing.scheduling import carry_out_schedule, overdue
from cms.snippets.types.location import Location
from cms.vocabularies.models import Category, Governorate
from tests.cms.core.test_deleting import delete, said
from tests.cms.tree import Tree, ahead


@pytest.fixture
def service(tree: Tree) -> ServicePage:
    """A live service of one organisation; its old revisions name another one, since deleted."""
    for model in (Category, Governorate):
        model.objects.create(code="basra", labels={"en": "Basra"})
    kept, gone = (
        tree.add(OrganisationPage(title=title, description="Helps.")) for title in ("Kept", "Gone")
    )
    page = tree.draft(
        ServicePage(
            title="Legal help",
            description="Advice.",
            organisation=gone,
            categories=["basra"],
            governorates=["basra"],
        )
    )
    page.organisation = kept
    page.save_revision().publish()
    OrganisationPage.objects.get(pk=gone.pk).delete()
    return ServicePage.objects.get()


def oldest(page: ServicePage) -> Revision:
    return page.revisions.order_by("pk")[0]


def test_an_old_revision_that_names_a_deleted_organisation_opens_without_it(
    service: ServicePage, editor: Client
) -> None:
    old = oldest(service)
    assert old.as_object().organisation_id is None
    assert old.as_object().categories == ["basra"]
    for view, more in (("revisions_revert", [old.pk]), ("revisions_compare", [old.pk, "live"])):
        url = reverse(f"wagtailadmin_pages:{view}", args=[service.pk, *more])
        assert editor.get(url).status_code == 200


def test_publishing_such_a_revision_says_what_is_missing(service: ServicePage) -> None:
    with pytest.raises(ValidationError) as refused:
        oldest(service).publish()
    assert list(refused.value.message_dict) == ["organisation"]
    assert ServicePage.objects.get().organisation.title == "Kept"


def test_an_office_whose_place_is_gone_opens_without_it(tree: Tree, editor: Client) -> None:
    basra = Governorate.objects.create(code="basra", labels={"en": "Basra"})
    gone, kept = (
        Location.objects.create(code=code, names={"en": code}, governorate=basra)
        for code in ("gone", "kept")
    )
    page = tree.draft(OfficePage(title="Basra", location=gone))
    OfficePage.objects.filter(pk=page.pk).update(location=kept)
    Location.objects.filter(pk=gone.pk)._raw_delete("default")
    assert editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    assert page.get_latest_revision_as_object().location_id is None


def test_several_pages_published_together_are_refused_with_what_is_missing(
    service: ServicePage, editor: Client
) -> None:
    old = oldest(service).as_object()
    old.save_revision(clean=False)
    url = reverse("wagtail_bulk_action", args=("wagtailcore", "page", "publish"))
    ServicePage.objects.update(live=False)
    for page, form in ((service, {}), (service.get_parent(), {"include_descendants": "on"})):
        answer = editor.post(f"{url}?id={page.pk}&next=/admin/", form, follow=True)
        message = said(answer.content)
        assert "“Legal help” cannot be published: organisation" in message


@pytest.mark.parametrize("is_scheduled", [False, True])
def test_what_only_a_draft_or_a_scheduled_revision_names_is_not_deleted(
    service: ServicePage, tree: Tree, editor: Client, is_scheduled: bool
) -> None:
    wanted = tree.add(OrganisationPage(title="Wanted", description="Helps."))
    schools = Category.objects.create(code="schools", labels={"en": "Schools"})
    basra = Governorate.objects.get()
    place = Location.objects.create(code="pier", names={"en": "Pier"}, governorate=basra)
    draft = service.get_latest_revision_as_object()
    draft.organisation, draft.categories = wanted, ["schools"]
    draft.locations = [("location", place)]
    if is_scheduled:
        draft.go_live_at = ahead(days=1)
        draft.save_revision().publish()
        live = ServicePage.objects.get(pk=service.pk)
        live.save_revision()
    else:
        draft.save_revision()
    assert "in use: Wanted" in delete(editor, wanted)
    used: tuple[Model, ...] = (schools, place)
    for one in used:
        with pytest.raises(ProtectedError), transaction.atomic():
            one.delete()
        url = reverse(type(one).snippet_viewset.get_url_name("delete"), args=[one.pk])
        message = said(editor.post(url, follow=True).content)
        assert "Change first what uses it: Legal help" in message


def test_a_draft_with_a_term_that_is_gone_says_so_in_its_form(
    service: ServicePage, editor: Client
) -> None:
    draft = service.get_latest_revision_as_object()
    draft.categories = ["basra", "lost"]
    draft.save_revision(clean=False)
    answer = editor.get(reverse("wagtailadmin_pages:edit", args=[service.pk]))
    assert 'value="lost"' in answer.content.decode()
    with pytest.raises(ValidationError, match="“lost” is not in the vocabulary"):
        draft.full_clean()


def test_a_scheduled_page_that_names_what_is_gone_fails_alone_and_says_why(
    service: ServicePage, tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    due, later = tree.page("Due"), ahead(days=2)
    for page in (service, due):
        draft = page.get_latest_revision_as_object()
        draft.title, draft.go_live_at = f"{page.title} now", ahead(days=1)
        if page == service:
            draft.organisation, draft.categories = None, ["lost"]
        draft.save_revision(clean=False).publish()
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert carry_out_schedule(later) == 1
    assert Page.objects.get(pk=due.pk).title == "Due now"
    [late] = overdue(later)
    assert late.page.pk == service.pk
    assert "“lost” is not in the vocabulary" in late.reason
    assert ServicePage.objects.get().organisation.title == "Kept"
