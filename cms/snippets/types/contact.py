"""Whom to call or write to: a unit or a desk."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from cms.core.fields.email import EmailAddressField
from cms.core.fields.labels import LabelsField
from cms.core.fields.stream import BlocksField
from cms.core.phones import PhoneStreamBlock
from cms.publishing.codecs import Email, Phones, Plain
from cms.snippets.base import Snippet


class Contact(Snippet):
    names = LabelsField(_("names"), required_in_all=True)
    roles = LabelsField(_("roles"), blank=True)
    phones = BlocksField(PhoneStreamBlock(), verbose_name=_("telephones"), blank=True, default=list)
    email = EmailAddressField(_("e-mail"), blank=True)
    email_do_not_publish = models.BooleanField(
        _("do not publish the e-mail"),
        default=False,
        help_text=_("For colleagues only: it never leaves the CMS."),
    )
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
