"""Documents are for people who are logged in; readers get them from the static site."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.admin.auth import require_admin_access

from cms.media.models import BayanDocument


@hooks.register("before_serve_document")
def require_login(document: BayanDocument, request: HttpRequest) -> HttpResponse | None:
    response = require_admin_access(lambda request: None)(request)
    return response
