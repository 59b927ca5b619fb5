"""The report of publish runs."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from cms.publishing.models import PublishRun


class PublishRunsView(ReportView):
    model = PublishRun
    page_title = _("Publishing")
    header_icon = "upload"
    index_url_name = "publish_runs"
    index_results_url_name = "publish_runs_results"
    is_searchable = False
    columns = [
        DateColumn("requested_at", label=_("Requested")),
        DateColumn("finished_at", label=_("Finished")),
        Column("get_state_display", label=_("State")),
        Column("edition", label=_("Edition")),
        Column("summary", label=_("What happened")),
    ]
    list_export = ["requested_at", "finished_at", "state", "edition", "message"]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm("wagtailadmin.access_admin"):
            raise PermissionDenied
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return response

    def get_queryset(self) -> QuerySet[PublishRun]:
        return PublishRun.objects.all()
