"""Pelican's settings. `pelican -s site_builder/pelicanconf.py` builds the site of content/.

The site's own settings (languages, names, month and digit style) are in content/site.yaml.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT))

from site_builder import generator  # noqa: E402 (found through the line above)

PATH = str(ROOT / "content")
OUTPUT_PATH = str(ROOT / "output" / "pelican")
# Pictures made by earlier builds; the folder may be deleted at any time.
BAYAN_RENDITIONS = str(ROOT / "output" / "renditions")
THEME = str(ROOT / "themes" / "bayan")
# The module itself: of a name that cannot be imported Pelican only logs an error.
PLUGINS = [generator]

# "" takes the public address from content/site.yaml.
SITEURL = ""
TIMEZONE = "UTC"
LOCALE = "C"

# Documents are read by the plugin; Pelican's own kinds of page find nothing.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
ARTICLE_TRANSLATION_ID = PAGE_TRANSLATION_ID = None

# {filename}, {static} and {attach} in an editor's text are text: this matches nothing.
INTRASITE_LINK_REGEX = "(?P<what>(?!))"

JINJA_ENVIRONMENT = {
    "autoescape": True,
    "auto_reload": False,
    "extensions": ["jinja2.ext.i18n"],
    "trim_blocks": True,
    "lstrip_blocks": True,
}
