"""A place where services are given; its address may have to stay a secret."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from cms.core.fields.labels import LabelsField
from cms.publishing.codecs import Number, Plain, Term, Withheld
from cms.snippets.base import Snippet
from cms.vocabularies.fields import TermsField


class Location(Snippet):
    names = LabelsField(_("names"), required_in_all=True, help_text=_("What the place is called."))
    addresses = LabelsField(
        _("addresses"), blank=True, help_text=_("Street, building, a landmark nearby.")
    )
    cities = LabelsField(_("cities"), blank=True, help_text=_("City, town or district."))
    governorate = models.ForeignKey(
        "vocabularies.Governorate",
        verbose_name=_("governorate"),
        on_delete=models.PROTECT,
        related_name="locations",
    )
    directions = LabelsField(_("directions"), blank=True, help_text=_("How to get there."))
    latitude = models.FloatField(
        _("latitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )
    longitude = models.FloatField(
        _("longitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )
    do_not_publish = models.BooleanField(
        _("do not publish the address"),
        default=False,
        help_text=_(
            "The address, the way there and the coordinates never leave the CMS, as for a "
            "shelter. The name, the city and the governorate do."
        ),
    )
    accessibility = TermsField(_("accessibility"), vocabulary="accessibility", blank=True)

    icon = "crosshairs"
    exported = (
        Plain("names"),
        Withheld(Plain("addresses"), "do_not_publish"),
        Plain("cities"),
        Term("governorate"),
        Withheld(Plain("directions"), "do_not_publish"),
        Withheld(Number("latitude"), "do_not_publish"),
        Withheld(Number("longitude"), "do_not_publish"),
        Plain("accessibility"),
    )
    panels = [
        FieldPanel("code"),
        FieldPanel("names"),
        FieldPanel("cities"),
        FieldPanel("governorate"),
        MultiFieldPanel(
            [
                FieldPanel("do_not_publish"),
                FieldPanel("addresses"),
                FieldPanel("directions"),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            ],
            _("Address"),
        ),
        FieldPanel("accessibility"),
    ]

    class Meta(Snippet.Meta):
        verbose_name = _("location")
        verbose_name_plural = _("locations")

    def clean(self) -> None:
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            raise ValidationError({missing: _("Give both coordinates, or neither.")})
