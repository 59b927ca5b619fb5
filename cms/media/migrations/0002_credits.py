"""Who made a file is said in every language; what was said in one stays, under each of them."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import migrations

from cms.core.fields.labels import LabelsField

HELP = "Who made it."


def keep_text(apps: Any, schema_editor: Any) -> None:
    for name in ("BayanImage", "BayanDocument"):
        model = apps.get_model("media", name)
        for medium in model.objects.exclude(credit=""):
            medium.credits = {code: medium.credit for code, _ in settings.WAGTAIL_CONTENT_LANGUAGES}
            medium.save(update_fields=["credits"])


def first_text(apps: Any, schema_editor: Any) -> None:
    for name in ("BayanImage", "BayanDocument"):
        model = apps.get_model("media", name)
        for medium in model.objects.exclude(credits={}):
            medium.credit = next(iter(medium.credits.values()), "")
            medium.save(update_fields=["credit"])


class Migration(migrations.Migration):
    dependencies = [("media", "0001_initial")]
    operations = [
        *(
            migrations.AddField(
                model_name=name,
                name="credits",
                field=LabelsField(blank=True, default=dict, verbose_name="credit", help_text=HELP),
            )
            for name in ("bayanimage", "bayandocument")
        ),
        migrations.RunPython(keep_text, first_text),
        *(
            migrations.RemoveField(model_name=name, name="credit")
            for name in ("bayanimage", "bayandocument")
        ),
    ]
