"""Whom journalists may call."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks import LineBlock, PhoneBlock


class ContactBlock(blocks.StructBlock):
    name = LineBlock(label=_("name"))
    role = LineBlock(label=_("role"), required=False)
    phone = PhoneBlock(label=_("telephone"), required=False)
    email = blocks.EmailBlock(label=_("e-mail"), required=False)

    class Meta:
        icon = "user"
        label = _("contact")


class ContactStreamBlock(blocks.StreamBlock):
    contact = ContactBlock()
