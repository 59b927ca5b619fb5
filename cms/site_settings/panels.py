"""The form of the site's settings, in the order of a page: its head, its foot, its contacts."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

PANELS = [
    MultiFieldPanel([FieldPanel("names"), FieldPanel("taglines")], _("Name")),
    FieldPanel("menu"),
    MultiFieldPanel(
        [FieldPanel("footers"), FieldPanel("footer_menu"), FieldPanel("social_links")],
        _("Foot of every page"),
    ),
    MultiFieldPanel([FieldPanel("email"), FieldPanel("phones")], _("Contact")),
    FieldRowPanel([FieldPanel("media_email"), FieldPanel("media_phone")], _("For journalists")),
    MultiFieldPanel([FieldPanel("assured_within")], _("Directory of services")),
    MultiFieldPanel(
        [FieldPanel("default_language"), FieldPanel("month_style"), FieldPanel("digit_style")],
        _("Languages, dates and digits"),
    ),
    MultiFieldPanel([FieldPanel("url"), FieldPanel("time_zone")], _("Technical")),
]
