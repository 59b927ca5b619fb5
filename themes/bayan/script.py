"""Joins js/ into static/js/search.js, so that a page asks for one script.

Run `python themes/bayan/script.py` after a change in js/; `--check` only says whether that is
needed. The modules keep three habits that make joining safe: an import is one line, a comment has
lines of its own, and no name at the top of a module is used at the top of another.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

THEME = Path(__file__).parent
SOURCE = THEME / "js"
TARGET = THEME / "static" / "js" / "search.js"
MODULES = ("text", "repair", "index", "wording", "facets", "result", "search")

_LEFT_OUT = re.compile(r"^(?:import .*|\s*//.*|\s*)\n", re.MULTILINE)
_NEEDLESS = re.compile(r"^(?:export |\s+)|(?<=[{;,(\[])\n", re.MULTILINE)


def joined() -> str:
    """The whole script, each module after those it imports, without comments and needless space."""
    parts = [(SOURCE / f"{module}.js").read_text(encoding="utf-8") for module in MODULES]
    return _NEEDLESS.sub("", _LEFT_OUT.sub("", "".join(parts)))


def main(arguments: list[str]) -> int:
    """Write the script, or with --check only compare it."""
    is_current = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == joined()
    if arguments == ["--check"] and not is_current:
        sys.stderr.write(f"{TARGET.name} is older than js/: run python themes/bayan/script.py\n")
        return 1
    if not is_current:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(joined(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
