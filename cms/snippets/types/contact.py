"""Whom to call or write to: a unit or a desk."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from cms.core.fields.contact_details import WithContactDetails
from cms.core.fields.labels import LabelsField
from cms.publishing.codecs import Email, Phones, Plain
from cms.snippets.base import Snippet


class Contact(WithContactDetails, Snippet):
    names = LabelsField(_("names"), required_in_all=True)
    roles = LabelsField(_("roles"), blank=True)
    hours = LabelsField(_("hours"), blank=True, help_text=_("When somebody answers."))

    icon = "mail"
    exported = (
        Plain("names"),
        Plain("roles"),
        Phones("phones"),
        Email("email"),
        Plain("hours"),
    )
    panels = [
        FieldPanel("code"),
        FieldPanel("names"),
        FieldPanel("roles"),
        FieldPanel("phones"),
        MultiFieldPanel([FieldPanel("email"), FieldPanel("email_do_not_publish")], _("E-mail")),
        FieldPanel("hours"),
    ]

    class Meta(Snippet.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
