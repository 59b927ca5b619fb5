"""An empty tree: no welcome page, a locale for each content language, a site to stand in."""

from django.conf import settings
from django.db import migrations


def lay_tree(apps, schema_editor):
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    Locale = apps.get_model("wagtailcore", "Locale")
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    root = Page.objects.get(depth=1)
    Site.objects.all().delete()
    Page.objects.filter(depth__gt=1).delete()
    Page.objects.filter(pk=root.pk).update(numchild=0)
    Site.objects.create(
        hostname="localhost", site_name="Bayan", root_page=root, is_default_site=True
    )


class Migration(migrations.Migration):
    dependencies = [
        ("wagtailcore", "0098_apitoken"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]
    operations = [migrations.RunPython(lay_tree, migrations.RunPython.noop)]
