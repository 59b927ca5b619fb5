"""Publishing in the admin: a panel on the dashboard, a report, a word after a failed run."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem

from cms.core.models import BayanPage
from cms.publishing.admin.panel import PublishingPanel, last_finished
from cms.publishing.admin.report import PublishRunsView
from cms.publishing.models import State


@hooks.register("construct_homepage_panels")
def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(PublishingPanel())


@hooks.register("register_admin_urls")
def add_urls() -> list[Any]:
    view = PublishRunsView.as_view()
    results = PublishRunsView.as_view(results_only=True)
    return [
        path("reports/publishing/", view, name="publish_runs"),
        path("reports/publishing/results/", results, name="publish_runs_results"),
    ]


@hooks.register("register_reports_menu_item")
def add_menu_item() -> MenuItem:
    url = reverse("publish_runs")
    return MenuItem(_("Publishing"), url, name="publishing", icon_name="upload", order=100)


@hooks.register("after_publish_page")
def warn_after_failure(request: HttpRequest, page: BayanPage) -> None:
    """Somebody who publishes now should know that the last run did not arrive."""
    run = last_finished()
    if run and run.message:
        text = (
            _("The last time the site was published, it failed: %s")
            if run.state == State.FAILED
            else _("The last time, not all of the site could be published: %s")
        ) % run.message
        link = format_html('<a href="{}">{}</a>', reverse("publish_runs"), _("See the report"))
        messages.warning(request, format_html("{} {}", text, link))
