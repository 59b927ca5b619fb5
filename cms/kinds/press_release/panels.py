"""The editor's form of a release, in the order in which one is written."""

from __future__ import annotations

from django.utils import timezone
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.core.fields.picture import WithPicture


def _embargo_help() -> str:
    text = gettext(
        "Before this time the page is not on the site, even if it is published. "
        "Written in the time zone of your account, %(zone)s."
    )
    return text % {"zone": timezone.get_current_timezone_name()}


CONTENT_PANELS = [
    FieldPanel("subhead"),
    FieldRowPanel([FieldPanel("release_type"), FieldPanel("date"), FieldPanel("dateline_place")]),
    FieldPanel("embargoed_until", help_text=lazy(_embargo_help, str)()),
    FieldPanel("lead"),
    WithPicture.picture_panel,
    FieldPanel("body"),
    MultiFieldPanel([FieldPanel("videos"), FieldPanel("attachments")], _("Videos and files")),
    MultiFieldPanel(
        [
            FieldPanel("notes"),
            FieldPanel("boilerplates"),
            FieldPanel("contacts"),
            FieldPanel("spokespeople"),
        ],
        _("For journalists"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("programmes"),
            FieldPanel("donors"),
            FieldPanel("un_entities"),
            FieldPanel("governorates"),
            FieldPanel("goals"),
        ],
        _("Related"),
    ),
]
