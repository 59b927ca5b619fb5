"""Rich text between Wagtail's HTML and the Markdown of the contract.

Both are read into the same blocks and written from them, so that
`from_markdown(to_markdown(html)) == normalise(html)`, and Python-Markdown makes of the export what
Wagtail shows.
"""

from __future__ import annotations

from cms.contract.rich_text.conversion import from_markdown, normalise, to_markdown
from cms.contract.rich_text.links import DroppedLink, References

__all__ = ["FEATURES", "DroppedLink", "References", "from_markdown", "normalise", "to_markdown"]

# What Wagtail's editor may offer: everything here has a Markdown form.
FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]
