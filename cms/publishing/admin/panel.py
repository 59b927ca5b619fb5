"""The dashboard's panel: is the site up to date, and if not, why."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils import timezone
from wagtail.admin.ui.components import Component

from cms.publishing.models import PublishRun, State
from cms.publishing.scheduling import overdue
from cms.site_settings.addresses import site_url


def last_finished() -> PublishRun | None:
    done = [State.LIVE, State.PARTLY, State.FAILED]
    return PublishRun.objects.filter(state__in=done).first()


class PublishingPanel(Component):
    name = "publishing"
    template_name = "publishing/panel.html"
    order = 50

    class Media:
        css = {"all": ["publishing/panel.css"]}

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        pending = PublishRun.objects.filter(state__in=[State.RUNNING, State.WAITING]).last()
        return {
            "run": last_finished(),
            "pending": pending,
            "overdue": overdue(timezone.now()),
            "site_url": site_url(),
            "report_url": reverse("publish_runs"),
        }
