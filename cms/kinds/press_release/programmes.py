"""The programmes that a release is about."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class ProgrammeStreamBlock(blocks.StreamBlock):
    programme = blocks.PageChooserBlock(
        label=_("Programme"), page_type="programme.ProgrammePage", icon="folder-open-inverse"
    )
