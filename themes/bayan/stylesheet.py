"""Joins css/ into static/css/main.css, so that a page asks for one stylesheet.

css/main.css names the files and their layers in order. Run `python themes/bayan/stylesheet.py`
after a change in css/; `--check` only says whether that is needed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

THEME = Path(__file__).parent
SOURCE = THEME / "css" / "main.css"
TARGET = THEME / "static" / "css" / "main.css"

_IMPORT = re.compile(r'@import "(?P<file>[a-z_/]+\.css)" layer\((?P<layer>[a-z]+)\);')
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_NEEDLESS = re.compile(r" ?([{};,]) ?|(?<=:) ")


def joined() -> str:
    """The whole stylesheet: each file in its layer, without comments and needless space."""
    imports = list(_IMPORT.finditer(SOURCE.read_text(encoding="utf-8")))
    layers = dict.fromkeys(match["layer"] for match in imports)
    parts = [f"@layer {', '.join(layers)};"]
    for match in imports:
        css = (SOURCE.parent / match["file"]).read_text(encoding="utf-8")
        css = _NEEDLESS.sub(r"\1", _SPACE.sub(" ", _COMMENT.sub("", css)).strip())
        parts.append(f"@layer {match['layer']}{{{css.replace(';}', '}')}}}")
    return "\n".join(parts) + "\n"


def main(arguments: list[str]) -> int:
    """Write the stylesheet, or with --check only compare it."""
    is_current = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == joined()
    if arguments == ["--check"] and not is_current:
        sys.stderr.write(f"{TARGET.name} is older than css/: run {Path(__file__).name}\n")
        return 1
    if not is_current:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(joined(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
