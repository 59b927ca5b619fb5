"""The form of a picture."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class WholePictureField(WagtailImageField):
    """Refuses a picture that was cut on its way; Wagtail's own field breaks on one."""

    def to_python(self, data: Any) -> Any:
        try:
            return super().to_python(data)
        except OSError as error:
            raise ValidationError(_("This picture was cut on its way: send it again.")) from error


class BayanImageForm(BaseImageForm):
    file = WholePictureField(label=_("File"), widget=BaseImageForm.Meta.widgets["file"])
