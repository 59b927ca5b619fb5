"""Telephones and an e-mail address, each of which may be for colleagues only."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.fields.email import EmailAddressField
from cms.core.fields.stream import BlocksField
from cms.core.phones import PhoneStreamBlock


class WithContactDetails(models.Model):
    phones = BlocksField(PhoneStreamBlock(), verbose_name=_("telephones"), blank=True, default=list)
    email = EmailAddressField(_("e-mail"), blank=True)
    email_do_not_publish = models.BooleanField(
        _("do not publish the e-mail"),
        default=False,
        help_text=_("For colleagues only: it never leaves the CMS."),
    )

    class Meta:
        abstract = True
