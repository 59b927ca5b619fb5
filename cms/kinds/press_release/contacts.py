"""Whom journalists may call."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks import LineBlock, PhoneBlock
from cms.core.fields.contract import EMAIL


class ContactBlock(blocks.StructBlock):
    name = LineBlock(label=_("Name"))
    role = LineBlock(label=_("Role"), required=False)
    phone = PhoneBlock(label=_("Telephone"), required=False)
    email = blocks.EmailBlock(label=_("E-mail"), required=False, validators=[EMAIL])

    class Meta:
        icon = "user"
        label = _("Contact")


class ContactStreamBlock(blocks.StreamBlock):
    contact = ContactBlock()
