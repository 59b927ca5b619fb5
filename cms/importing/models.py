"""What was imported, so that nothing is imported twice by mistake."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class ImportedPage(models.Model):
    """A draft and the file it came from; it goes when the page goes, so the file may come again."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(_("SHA-256 of the file"), max_length=64, db_index=True)
    file = models.CharField(_("file"), max_length=255)
    imported_at = models.DateTimeField(_("imported at"), auto_now_add=True)

    class Meta:
        verbose_name = _("imported page")
        verbose_name_plural = _("imported pages")
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.file
