"""What is a number in the YAML of the contract."""

from __future__ import annotations

import re

INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)\.[0-9]+\Z")
