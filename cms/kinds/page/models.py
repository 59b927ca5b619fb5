"""A page of prose, such as who we are."""

from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.blocks.body import BodyStreamBlock
from cms.core.fields.picture import WithPicture
from cms.core.fields.stream import BlocksField
from cms.core.models import BayanPage


class ProsePage(WithPicture, BayanPage):
    parent_page_types = ["home.HomePage", "page.ProsePage"]
    shared_fields = (*BayanPage.shared_fields, "image", "order")

    body = BlocksField(BodyStreamBlock(), verbose_name=_("body"), blank=True)

    order = models.PositiveSmallIntegerField(
        _("order"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(999)],
        help_text=_(
            "Place among its neighbours in the navigation, counted from 1; pages without a number "
            "come after, by title."
        ),
    )

    content_panels = [
        *BayanPage.content_panels,
        WithPicture.picture_panel,
        FieldPanel("body"),
    ]

    promote_panels = [*BayanPage.promote_panels, FieldPanel("order")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
