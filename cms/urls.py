"""Addresses of the CMS. It serves no public page: the site is static and stands elsewhere."""

from __future__ import annotations

from django.urls import include, path
from django.views.generic import RedirectView
from wagtail.admin import urls as admin_urls
from wagtail.documents import urls as document_urls

from cms.media.views import serve_media

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="wagtailadmin_home"), name="front"),
    path("admin/", include(admin_urls)),
    path("documents/", include(document_urls)),
    path("media/<path:path>", serve_media, name="media"),
]
