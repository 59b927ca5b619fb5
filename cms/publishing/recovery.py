"""After a worker has died: nothing that was asked for stays undone."""

from __future__ import annotations

from django.conf import settings

from cms.publishing.models import PublishRun, State
from cms.publishing.publish import end_interrupted
from cms.publishing.reconcile import only_one
from cms.publishing.requests import request_publish


def recover() -> bool:
    """Ask again for a run that was cut off or whose task was lost; whether there was one."""
    with only_one(settings.VAR_DIR / "publishing"):
        was_interrupted = end_interrupted() > 0
    is_waiting = PublishRun.objects.filter(state=State.WAITING).exists()
    if was_interrupted or is_waiting:
        request_publish()
    return was_interrupted or is_waiting
