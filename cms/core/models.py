"""The base of every page: the fields of the contract that each document carries."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.models import Page

from cms.core.copying import BayanCopyForm
from cms.core.fields.text import SummaryField
from cms.core.forms import BayanPageForm
from cms.core.slugs import MAX_SLUG, SLUG_PATTERN, ascii_slug, first_free

SLUG = RegexValidator(
    SLUG_PATTERN, _("Write small Latin letters, digits and single hyphens, such as legal-help.")
)


class BayanPage(Page):
    """A page that is published as one document of the contract."""

    base_form_class = BayanPageForm
    copy_form_class = BayanCopyForm
    preview_modes: ClassVar[list[tuple[str, str]]] = []
    # Names, as the contract has them, of fields that both languages share.
    shared_fields: ClassVar[tuple[str, ...]] = ()
    # Whether a section lists pages of this kind, which then stand below it.
    is_listed: ClassVar[bool] = False

    summary = SummaryField(
        _("summary"), blank=True, help_text=_("For lists, search results and share cards.")
    )
    source_language = models.CharField(
        _("translated from"), max_length=3, blank=True, editable=False
    )
    source_updated = models.DateTimeField(
        _("translates the source as of"), null=True, blank=True, editable=False
    )

    content_panels = [TitleFieldPanel("title"), FieldPanel("summary")]
    promote_panels = [MultiFieldPanel([FieldPanel("slug")], _("Address"))]

    class Meta:
        abstract = True

    @classmethod
    def kind(cls) -> str:
        return cls._meta.app_label

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        return super().can_create_at(parent) and cls.is_at_home_below(parent)

    def can_move_to(self, parent: Page) -> bool:
        return super().can_move_to(parent) and self.is_at_home_below(parent)

    @classmethod
    def is_at_home_below(cls, parent: Page) -> bool:
        """A section takes pages of the kind that it lists."""
        return not cls.is_listed or getattr(parent.specific, "lists", "") == cls.kind()

    @property
    def content_slug(self) -> str:
        """The slug in the contract."""
        return self.slug

    @property
    def content_path(self) -> str:
        """The address below the language's folder, without slashes at the ends."""
        return self.url_path.strip("/").partition("/")[2]

    def get_url_parts(self, request: Any = None) -> tuple[int, str, str] | None:
        from cms.site_settings.addresses import site_url

        sites = self._get_relevant_site_root_paths(request)
        if not sites:
            return None
        path = f"{self.content_path}/" if self.content_path else ""
        return sites[0].site_id, site_url(), f"/{self.locale.language_code}/{path}"

    def get_url(self, request: Any = None, current_site: Any = None) -> str | None:
        """Always with the host: the site is not served by the CMS."""
        return self.get_full_url(request)

    url = property(get_url)

    @transaction.atomic
    def publish(self, *args: Any, **kwargs: Any) -> None:
        """In one transaction with what is asked for because of it, so that neither gets lost."""
        super().publish(*args, **kwargs)

    @transaction.atomic
    def unpublish(self, *args: Any, **kwargs: Any) -> None:
        super().unpublish(*args, **kwargs)

    def with_content_json(self, content: Any) -> Any:
        """What the page is a translation of belongs to the page, not to one revision of it."""
        page = super().with_content_json(self._without_dead_keys(content))
        page.source_language = self.source_language
        page.source_updated = self.source_updated
        return page

    def _without_dead_keys(self, content: dict[str, Any]) -> dict[str, Any]:
        """A revision may name what is gone: its form then asks for it again."""
        keys = [
            field
            for field in self.specific_class._meta.concrete_fields
            if field.remote_field and field.remote_field.on_delete is models.PROTECT
        ]
        dead = [
            field.name
            for field in keys
            if (key := content.get(field.name))
            and not field.related_model._default_manager.filter(pk=key).exists()
        ]
        return {**content, **dict.fromkeys(dead)}

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Of a tree that is copied Wagtail checks the top only; those below get free slugs here."""
        if self._state.adding and not kwargs.get("clean", True) and self.is_slug_taken(self.slug):
            self.slug = first_free(self.slug, self.is_slug_taken)
        super().save(*args, **kwargs)

    def save_revision(self, *args: Any, **kwargs: Any) -> Any:
        """A copy's first revision is made of its original's last one, with the original's slug."""
        if not kwargs.get("changed", True) and self.is_slug_taken(self.slug):
            self.slug = type(self).objects.values_list("slug", flat=True).get(pk=self.pk)
        return super().save_revision(*args, **kwargs)

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        self.suggest_slug()
        super().full_clean(*args, **kwargs)

    def minimal_clean(self) -> None:
        self.suggest_slug()
        super().minimal_clean()
        self.check_slug()

    def clean(self) -> None:
        super().clean()
        self.check_slug()

    def suggest_slug(self) -> None:
        """A slug where there is none: the twin's, or one made from the title."""
        if self.slug:
            return
        twin = type(self).objects.filter(translation_key=self.translation_key).first()
        suggestion = twin.slug if twin else ascii_slug(self.title, fallback=self.kind())
        self.slug = first_free(suggestion.replace("_", "-"), self.is_slug_taken)

    def check_slug(self) -> None:
        try:
            SLUG(self.slug)
        except ValidationError as error:
            raise ValidationError({"slug": error}) from error
        if len(self.slug) > MAX_SLUG:
            message = _("Write at most %(limit)d characters.") % {"limit": MAX_SLUG}
            raise ValidationError({"slug": message})
        if self.is_slug_taken(self.slug):
            raise ValidationError(
                {
                    "slug": _("Another %(kind)s in this language has the slug “%(slug)s”.")
                    % {"kind": self._meta.verbose_name, "slug": self.slug}
                }
            )

    def is_slug_taken(self, slug: str) -> bool:
        """Whether a page of this kind in this language has the slug, or a page beside this one."""
        parent = self.known_parent()
        locale_id = self.locale_id or (parent and parent.locale_id)
        same = type(self).objects.filter(slug=slug, locale_id=locale_id).exclude(pk=self.pk)
        if same.exists():
            return True
        return parent is not None and not self._slug_is_available(slug, parent, self)

    def known_parent(self) -> Page | None:
        """The page above this one; None while a new page has no place yet."""
        has_place = self.path or getattr(self, "_cached_parent_obj", None)
        return self.get_parent() if has_place else None
