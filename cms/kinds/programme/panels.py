"""The editor's form of a programme: what it is, then its facts, then what it did."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.core.fields.picture import WithPicture

CONTENT_PANELS = [
    FieldRowPanel([FieldPanel("acronym"), FieldPanel("status")]),
    FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")]),
    WithPicture.picture_panel,
    FieldPanel("objectives"),
    FieldPanel("body"),
    FieldPanel("components"),
    FieldPanel("figures"),
    MultiFieldPanel(
        [FieldPanel("governorates"), FieldPanel("goals"), FieldPanel("compact_objectives")],
        _("Where and to what end"),
    ),
    MultiFieldPanel([FieldPanel("donors"), FieldPanel("partners")], _("With whom")),
    MultiFieldPanel(
        [FieldPanel("website"), FieldPanel("videos"), FieldPanel("contacts")],
        _("To learn more"),
    ),
]
