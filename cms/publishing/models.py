"""The way from a change in the CMS to the site, one row for each time it was gone."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class State(models.TextChoices):
    WAITING = "waiting", _("waiting")
    RUNNING = "running", _("publishing")
    LIVE = "live", _("live")
    PARTLY = "partly", _("live, not all of it")  # something public could not be published
    FAILED = "failed", _("failed")


class PublishRun(models.Model):
    """One export and build. At most one waits at a time: it will carry every change made so far."""

    requested_at = models.DateTimeField(_("requested"), auto_now_add=True)
    started_at = models.DateTimeField(_("started"), null=True)
    finished_at = models.DateTimeField(_("finished"), null=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    edition = models.CharField(_("edition"), max_length=100, blank=True)
    message = models.TextField(_("message"), blank=True)
    problems = models.JSONField(_("problems"), default=list)
    changed = models.JSONField(_("changed files"), default=dict)  # {"written": [], "removed": []}

    class Meta:
        verbose_name = _("publish run")
        verbose_name_plural = _("publish runs")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["state"], condition=models.Q(state=State.WAITING), name="one_waiting_run"
            )
        ]

    @property
    def is_on_site(self) -> bool:
        """Whether readers have got its edition."""
        return self.state in (State.LIVE, State.PARTLY)

    def __str__(self) -> str:
        return f"{self.requested_at:%Y-%m-%d %H:%M:%S} {self.state}"

    @property
    def summary(self) -> str:
        """What a list says of the run: why it failed, or how much it changed."""
        if self.message:
            return self.message
        counts = {what: len(files) for what, files in self.changed.items()}
        if not any(counts.values()):
            return gettext("no change")
        return gettext("%(written)d files written, %(removed)d removed") % {
            "written": counts.get("written", 0),
            "removed": counts.get("removed", 0),
        }


class ScheduleFailure(models.Model):
    """Why what was scheduled for a page could not be carried out; kept until it could."""

    wagtail_reference_index_ignore = True  # or the page would count as in use

    page = models.OneToOneField(Page, models.CASCADE, primary_key=True, related_name="+")
    failed_at = models.DateTimeField(auto_now=True)
    message = models.TextField()

    def __str__(self) -> str:
        return f"{self.page}: {self.message}"
