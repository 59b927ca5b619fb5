"""The editor's form of a publication: what it is, what it says, where to get it."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.core.fields.picture import WithPicture

CONTENT_PANELS = [
    FieldRowPanel([FieldPanel("publication_type"), FieldPanel("round"), FieldPanel("date")]),
    FieldRowPanel([FieldPanel("covers_from"), FieldPanel("covers_to")], _("Time it tells of")),
    MultiFieldPanel([FieldPanel("files"), FieldPanel("links")], _("To download and to open")),
    WithPicture.picture_panel,
    FieldPanel("body"),
    FieldPanel("figures"),
    FieldPanel("method"),
    MultiFieldPanel(
        [FieldPanel("programmes"), FieldPanel("governorates"), FieldPanel("goals")],
        _("Related"),
    ),
]
