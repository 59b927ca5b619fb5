"""Telephone numbers on a page or a snippet, some of which only colleagues may see."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks import PhoneBlock


class PhoneNumberBlock(blocks.StructBlock):
    """A telephone number that only colleagues may see, if it is marked so."""

    number = PhoneBlock(label=_("Telephone"))
    do_not_publish = blocks.BooleanBlock(
        label=_("Do not publish"),
        required=False,
        help_text=_("For colleagues only: it never leaves the CMS."),
    )

    class Meta:
        icon = "mobile-alt"
        label = _("Telephone")


class PhoneStreamBlock(blocks.StreamBlock):
    """Telephone numbers, in the order in which they are shown."""

    phone = PhoneNumberBlock()
