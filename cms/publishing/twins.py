"""Pages that keep something from the public, which the same page in another language may tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Model

from cms.core.models import BayanPage
from cms.publishing.codecs import Codec
from cms.publishing.exporter import Exporter


class Twins:
    """By translation_key; a page that is not live withholds too, as it may say so already."""

    def __init__(self, exporters: Iterable[Exporter]) -> None:
        self._pages: dict[str, list[BayanPage]] = defaultdict(list)
        for exporter in exporters:
            withholding = [codec for codec in exporter.fields if codec.withholds]
            for page in exporter.model.objects.select_related("locale") if withholding else ():
                if secrets(withholding, page):
                    self._pages[str(page.translation_key)].append(page)

    def of(self, page: BayanPage) -> list[BayanPage]:
        """Those of the page's translations that withhold something."""
        return [it for it in self._pages.get(str(page.translation_key), ()) if it.pk != page.pk]


def secrets(codecs: Iterable[Codec], *owners: Model) -> set[str]:
    """What of a page and its twins, or of a snippet, is not to be published."""
    told = list(codecs)
    return {secret for owner in owners for codec in told for secret in codec.secrets(owner)}
