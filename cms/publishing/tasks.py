"""The background task that publishes."""

from __future__ import annotations

from django_tasks import task

from cms.publishing.publish import publish


@task(backend="publishing")
def publish_site() -> None:
    """Carries out the waiting run, if there still is one."""
    publish()
