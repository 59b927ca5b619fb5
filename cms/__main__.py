"""`python -m cms <command>`: Django's commands under this project's settings."""

from __future__ import annotations

import os
import sys

from django.core.management import execute_from_command_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.development")
    execute_from_command_line([f"{os.path.basename(sys.executable)} -m cms", *sys.argv[1:]])  # noqa: PTH119


if __name__ == "__main__":
    main()
