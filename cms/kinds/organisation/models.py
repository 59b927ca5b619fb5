"""An organisation that gives services."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from cms.core.fields.email import EmailAddressField
from cms.core.fields.phones import PhonesField
from cms.core.fields.text import LineField, PlainTextField, WebAddressField
from cms.core.models import BayanPage


class OrganisationPage(BayanPage):
    """`title` is the organisation's name."""

    parent_page_types = ["section.SectionPage"]
    is_listed = True
    shared_fields = (*BayanPage.shared_fields, "acronym", "website", "email", "phones")

    acronym = LineField(_("acronym"), blank=True)
    description = PlainTextField(_("description"))
    website = WebAddressField(_("website"), blank=True)
    email = EmailAddressField(_("e-mail"), blank=True)
    phones = PhonesField(_("telephones"), blank=True)

    content_panels = [
        *BayanPage.content_panels,
        FieldPanel("acronym"),
        FieldPanel("description"),
        MultiFieldPanel(
            [FieldPanel("phones"), FieldPanel("email"), FieldPanel("website")], _("Contact")
        ),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
