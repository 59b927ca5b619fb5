"""`demo`: everything from an empty folder to a CMS and a site that answer."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from cms.demo.login import NAME, ensure_editor
from cms.demo.ports import answers, is_free, reachable
from cms.demo.processes import Processes
from cms.publishing.publish import publish

START_SECONDS = 60
WORKER = "The worker"
WORKER_RESTARTS = 5


class Command(BaseCommand):
    help = "Prepare the CMS, load content/ if it is empty, publish, and serve CMS and site."
    requires_system_checks = []  # its own steps run them

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--cms-port", type=int, default=8000, help="default: 8000")
        parser.add_argument("--site-port", type=int, default=8001, help="default: 8001")
        parser.add_argument("--host", default="127.0.0.1", help="default: 127.0.0.1")
        parser.add_argument("--no-serve", action="store_true", help="publish, then end")

    def handle(
        self, *, cms_port: int, site_port: int, host: str, no_serve: bool, **options: Any
    ) -> None:
        self.host, self.ports = host, {"--cms-port": cms_port, "--site-port": site_port}
        if not no_serve:
            self.check_ports()
            settings.BAYAN_SITE_URL = settings.BAYAN_SITE_URL or self.address("--site-port")
        with self.step("Preparing the database"):
            settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
            call_command("migrate", verbosity=0, interactive=False)
            self.password = ensure_editor(settings.VAR_DIR / "demo-login")
        with self.step("Loading content"):
            call_command("load_content", settings.BAYAN_CONTENT_DIR, if_empty=True)
        with self.step("Publishing both languages"):
            self.publish()
        if not no_serve:
            self.serve()

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        self.say(f"{what} ...")
        start = time.monotonic()
        yield
        self.say(f"  done in {time.monotonic() - start:.1f} s")

    def say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()

    def address(self, option: str) -> str:
        return f"http://{reachable(self.host)}:{self.ports[option]}"

    def check_ports(self) -> None:
        if len(set(self.ports.values())) < len(self.ports):
            raise CommandError("--cms-port and --site-port must differ.", returncode=2)
        for option, port in self.ports.items():
            if not is_free(self.host, port):
                raise CommandError(
                    f"Port {port} is in use: choose another with {option}, "
                    f"such as {option} {port + 100}.",
                    returncode=2,
                )

    def publish(self) -> None:
        run = publish(is_requested=False)
        assert run is not None  # noqa: S101
        for problem in run.problems:
            self.stderr.write(f"  {problem}")
        if run.is_on_site:
            self.say(f"  edition {run.edition}")
        elif (settings.BAYAN_OUTPUT_DIR / "current").exists():
            self.stderr.write(f"  {run.message} The last good edition stays.")
        else:
            raise CommandError(run.message, returncode=1)

    def serve(self) -> None:
        processes = Processes(self.say)
        processes.stop_on_signals()
        try:
            for name, command in self.commands().items():
                restarts = WORKER_RESTARTS if name == WORKER else 0  # readers do not need it
                processes.start(name, command, self.environment(), restarts=restarts)
            ports = self.ports.values()
            if processes.wait_until(
                lambda: all(answers(self.host, port) for port in ports), START_SECONDS
            ):
                self.welcome()
            ended = processes.wait()
        finally:
            self.say("Stopping ...")
            processes.stop()
        if ended:
            name, code = ended
            raise CommandError(f"{name} ended by itself (exit {code}); all is stopped.")

    def commands(self) -> dict[str, list[str]]:
        python, cms, site = sys.executable, self.ports["--cms-port"], self.ports["--site-port"]
        listen = f"--listen={self.host}:{cms}"
        output = ["--output", str(settings.BAYAN_OUTPUT_DIR)]
        site_address = ["--host", self.host, "--port", str(site)]
        return {
            "The CMS": [python, "-m", "waitress", listen, "--threads=8", "cms.wsgi:application"],
            WORKER: [python, "-m", "cms", "publish_worker"],
            "The site": [python, "-m", "site_builder", "serve", *output, *site_address],
        }

    def environment(self) -> dict[str, str]:
        hosts = {*settings.ALLOWED_HOSTS, self.host, reachable(self.host)}
        if self.host in {"0.0.0.0", "::"}:  # noqa: S104
            hosts = {"*"}
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": os.environ["DJANGO_SETTINGS_MODULE"],
            "BAYAN_DEBUG": "0",
            "BAYAN_ALLOWED_HOSTS": ",".join(sorted(hosts)),
            "BAYAN_CMS_URL": self.address("--cms-port"),
            "BAYAN_SITE_URL": settings.BAYAN_SITE_URL,
            "PYTHONUNBUFFERED": "1",
        }

    def welcome(self) -> None:
        login = f"{NAME} / {self.password}" if self.password else f"{NAME} (your own password)"
        self.say("")
        self.say(f"  The site  {settings.BAYAN_SITE_URL}/")
        self.say(f"  The CMS   {self.address('--cms-port')}/admin/")
        self.say(f"  Login     {login}")
        self.say("")
        self.say("Ctrl-C stops everything.")
