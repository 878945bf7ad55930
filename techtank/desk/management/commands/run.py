"""Try the site out: everything from an empty folder to a running server."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wagtail.models import Site

from news.models import NewsPage
from techtank.core.messages import compile_catalogs
from techtank.desk.demo_people import MEMBER, PASSWORD, PEOPLE

#: Mail and pictures, beside the server.
WORKER = ("db_worker", "--backend", "later", "--verbosity", "0")
#: The niceness of what may wait for everything else (POSIX, setpriority).
LAST = 19
GRACE = 5  # seconds


class Command(BaseCommand):
    """`manage.py run --port 8000`: migrations, messages, demo, scheduler, worker and server."""

    help = "Prepare the site and serve it on this machine, with its demo content."
    requires_system_checks = ()  # `make test` runs them

    def add_arguments(self, parser) -> None:
        """Take the port."""
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args, **options) -> None:
        """Run it; raises CommandError for a taken port and in production."""
        port = options["port"]
        if not settings.DEMO_CONTENT_ALLOWED:
            raise CommandError("This command serves the demo; a real site is served by gunicorn.")
        self._demand_free(port)
        if any(compile_catalogs(Path(folder)) for folder in settings.LOCALE_PATHS):
            # Django has read the translations at its start, and reads them once.
            os.execv(sys.executable, [sys.executable, *sys.argv])  # noqa: S606 (our own command)
        self._migrate()
        if not NewsPage.objects.exists():
            self.stdout.write("Loading the demo content …")
            call_command("load_demo", leave_pictures=True, verbosity=0)
        else:
            call_command("bootstrap", verbosity=0)
        Site.objects.filter(is_default_site=True).update(hostname="localhost", port=port)
        Site.clear_site_root_paths_cache()
        self._print_addresses(port)
        self._serve(port)

    @staticmethod
    def _migrate() -> None:
        """Run what is missing; asking is quicker than the command, which looks at everything."""
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", verbosity=0)

    @staticmethod
    def _serve(port: int) -> None:
        """Serve in this very process, for starting another one takes seconds."""
        scheduler = subprocess.Popen([sys.executable, sys.argv[0], "scheduler"])
        worker = subprocess.Popen([sys.executable, sys.argv[0], *WORKER])
        os.setpriority(os.PRIO_PROCESS, worker.pid, LAST)  # pictures must not slow pages down
        for name in (signal.SIGTERM, signal.SIGINT):
            signal.signal(name, lambda *_signal: sys.exit(0))
        try:
            call_command("runserver", f"localhost:{port}", use_reloader=False)
        finally:
            for process in (scheduler, worker):
                process.terminate()
            for process in (scheduler, worker):
                end(process)

    @staticmethod
    def _demand_free(port: int) -> None:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError as error:
                raise CommandError(
                    f"Port {port} is taken. Choose another one: make run PORT={port + 1}"
                ) from error

    def _print_addresses(self, port: int) -> None:
        address = f"http://localhost:{port}"
        lines = [
            f"The site       {address}/   (English: {address}/en/)",
            f"The admin      {address}/admin/",
            f"Log in with the password {PASSWORD} as",
            *(f"  {person.email:<28} {person.role.value}" for person in PEOPLE),
            f"A member     {address}/logga-in/   as {MEMBER}; the code is in the mail below",
            "Stop with Ctrl-C.",
        ]
        self.stdout.write("\n".join(lines))
        self.stdout.flush()


def end(process: subprocess.Popen) -> None:
    """Wait for a process that was told to stop; a picture that is cut off is made anew."""
    try:
        process.wait(timeout=GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
