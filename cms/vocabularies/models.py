"""Words that pages choose from, each with a code for ever and a label in every language."""

from __future__ import annotations

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.core.fields.labels import LabelsField, label
from cms.core.fields.lines import LinesField
from cms.core.fields.text import WebAddressField

CODE = RegexValidator(
    r"^[a-z0-9]+(-[a-z0-9]+)*$",
    _("Write small Latin letters, digits and single hyphens, such as legal-help."),
)


class Vocabulary(models.Model):
    """What a vocabulary itself is called."""

    code = models.CharField(_("code"), max_length=60, unique=True, validators=[CODE])
    labels = LabelsField(_("labels"), required_in_all=True)

    class Meta:
        verbose_name = _("vocabulary")
        verbose_name_plural = _("vocabularies")
        ordering = ["code"]

    def __str__(self) -> str:
        return label(self.labels) or self.code


class Term(models.Model):
    """A term. Forms and the exporter find every subclass that names its `vocabulary`."""

    vocabulary: ClassVar[str] = ""
    # Fields beyond these, by the name that the contract gives them.
    extra_fields: ClassVar[dict[str, str]] = {}

    code = models.CharField(
        _("code"),
        max_length=60,
        unique=True,
        validators=[CODE],
        help_text=_("Part of addresses, so it cannot be changed later."),
    )
    labels = LabelsField(_("labels"), required_in_all=True)
    aliases = LinesField(
        _("other spellings"),
        blank=True,
        help_text=_("In any language, one on each line; searches find them."),
    )
    sort_order = models.PositiveIntegerField(_("order"), default=0)

    class Meta:
        abstract = True
        ordering = ["sort_order", "code"]

    def __str__(self) -> str:
        return label(self.labels) or self.code

    def clean(self) -> None:
        super().clean()
        if self.pk and type(self).objects.filter(pk=self.pk).exclude(code=self.code).exists():
            raise ValidationError(
                {"code": _("Pages use this code: it cannot change. Make a new term instead.")}
            )


class Governorate(Term):
    vocabulary = "governorates"
    extra_fields = {"pcode": "pcode", "iso_3166_2": "iso_3166_2"}

    pcode = models.CharField(
        _("place code"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{2}G[0-9]{2}$", _("Write it like IQG08."))],
        help_text=_("OCHA's code of the place, such as IQG08; Halabja has none."),
    )
    iso_3166_2 = models.CharField(
        _("ISO code"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(r"^[A-Z]{2}-[A-Z]{2}$", _("Write it like IQ-DA."))],
    )

    class Meta(Term.Meta):
        verbose_name = _("governorate")
        verbose_name_plural = _("governorates")

    def clean(self) -> None:
        super().clean()
        others = Governorate.objects.exclude(pk=self.pk)
        for name in ("pcode", "iso_3166_2"):
            value = getattr(self, name)
            if value and (other := others.filter(**{name: value}).first()):
                message = _("“%(other)s” has this code already.") % {"other": other}
                raise ValidationError({name: message})


class Category(Term):
    vocabulary = "categories"

    class Meta(Term.Meta):
        verbose_name = _("category")
        verbose_name_plural = _("categories")


class TargetGroup(Term):
    vocabulary = "target-groups"

    class Meta(Term.Meta):
        verbose_name = _("target group")
        verbose_name_plural = _("target groups")


class UNEntity(Term):
    vocabulary = "un-entities"

    class Meta(Term.Meta):
        verbose_name = _("UN entity")
        verbose_name_plural = _("UN entities")


class Goal(Term):
    vocabulary = "goals"

    class Meta(Term.Meta):
        verbose_name = _("goal")
        verbose_name_plural = _("goals")


class Eligibility(Term):
    vocabulary = "eligibility"

    class Meta(Term.Meta):
        verbose_name = _("condition of eligibility")
        verbose_name_plural = _("eligibility")


class Access(Term):
    vocabulary = "access"

    class Meta(Term.Meta):
        verbose_name = _("way to start")
        verbose_name_plural = _("ways to start")


class RequiredDocument(Term):
    vocabulary = "documents"

    class Meta(Term.Meta):
        verbose_name = _("document to bring")
        verbose_name_plural = _("documents to bring")


class Accessibility(Term):
    vocabulary = "accessibility"

    class Meta(Term.Meta):
        verbose_name = _("accessibility feature")
        verbose_name_plural = _("accessibility")


class Partner(Term):
    """Who pays for programmes or carries them out with the mission."""

    vocabulary = "partners"
    extra_fields = {"url": "url"}

    url = WebAddressField(_("website"), blank=True)

    class Meta(Term.Meta):
        verbose_name = _("partner or donor")
        verbose_name_plural = _("partners and donors")


class CompactObjective(Term):
    """Of the Global Compact for Safe, Orderly and Regular Migration."""

    vocabulary = "compact-objectives"

    class Meta(Term.Meta):
        verbose_name = _("objective of the Global Compact")
        verbose_name_plural = _("objectives of the Global Compact")
