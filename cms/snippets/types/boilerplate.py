"""A standing paragraph, such as what the mission is."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.core.fields.labels import LabelsField
from cms.core.fields.texts import TextsField
from cms.publishing.codecs import Plain
from cms.snippets.base import Snippet


class Boilerplate(Snippet):
    headings = LabelsField(_("headings"), required_in_all=True)
    texts = TextsField(_("texts"), required_in_all=True)

    icon = "pilcrow"
    label_field = "headings"
    exported = (Plain("headings"), Plain("texts"))
    panels = [FieldPanel("code"), FieldPanel("headings"), FieldPanel("texts")]

    class Meta(Snippet.Meta):
        verbose_name = _("boilerplate")
        verbose_name_plural = _("boilerplates")
