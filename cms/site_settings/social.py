"""Where else the mission speaks: its accounts on social networks."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.blocks import LineBlock, WebAddressBlock


class NetworkBlock(blocks.StructBlock):
    name = LineBlock(label=_("Network"), help_text=_("As it writes itself, such as Facebook."))
    url = WebAddressBlock(label=_("Web address"))

    class Meta:
        icon = "link-external"
        label = _("Social network")


class NetworkStreamBlock(blocks.StreamBlock):
    network = NetworkBlock()
