"""What is a number in the YAML of the contract, and how much readers take."""

from __future__ import annotations

import re

MAX_DEPTH = 20
MAX_DIGITS = 400  # with sign and point; a float never has more
INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+\Z")
