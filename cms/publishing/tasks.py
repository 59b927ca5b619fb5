"""The background tasks of publishing."""

from __future__ import annotations

from django_tasks import task

from cms.publishing.publish import publish
from cms.publishing.requests import request_publish


@task(backend="publishing")
def publish_site() -> None:
    """Carries out the waiting run, if there still is one."""
    publish()


@task(backend="publishing")
def ask_to_publish() -> None:
    """Put off to the end of an embargo."""
    request_publish()
