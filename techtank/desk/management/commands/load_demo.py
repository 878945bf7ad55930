"""Fill the site with the demo: real facts, invented companies, drawn pictures."""

import os
import subprocess
import sys

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django_tasks import task_backends
from django_tasks_db import DatabaseBackend

from techtank.desk.demo_loading import load_demo
from techtank.desk.demo_people import make_demo_people
from techtank.desk.demo_scale import load_scale
from techtank.desk.demo_scale.sizes import Sizes
from techtank.desk.site_setup import set_up_site

#: Ends when nothing is left to do.
WORKER = ("db_worker", "--backend", "later", "--batch", "--no-startup-delay", "--verbosity", "0")


class Command(BaseCommand):
    """`manage.py load_demo`: idempotent; a page that somebody has edited stays as it is."""

    help = "Load the demo content and its log-ins; refused in production."

    def add_arguments(self, parser) -> None:
        """Let `run`, whose worker makes the pictures, show the first page at once."""
        parser.add_argument(
            "--leave-pictures",
            action="store_true",
            help="Leave the pictures to db_worker, which runs or will.",
        )
        parser.add_argument(
            "--scale",
            type=float,
            nargs="?",
            const=1.0,
            metavar="FACTOR",
            help="Add 10 000 articles, 2 000 companies, 500 projects and 20 000 pictures, or this "
            "part of them (0.1).",
        )

    def handle(self, *args, **options) -> None:
        """Run it; raises CommandError where demo content has no place."""
        if not settings.DEMO_CONTENT_ALLOWED:
            raise CommandError("This is a production site: the demo would add known passwords.")
        home = set_up_site()
        load_demo(home)
        make_demo_people()
        if options["scale"]:
            load_scale(home, Sizes().times(options["scale"]))
        if not options["leave_pictures"]:
            self._work_off()
        self.stdout.write(self.style.SUCCESS("The demo content is in place."))

    @staticmethod
    def _work_off() -> None:
        """Do what publishing has left for the background, on all processors, if it is kept."""
        if isinstance(task_backends["later"], DatabaseBackend):
            command = [sys.executable, sys.argv[0], *WORKER]
            workers = [subprocess.Popen(command) for _each in range(os.cpu_count() or 1)]
            for worker in workers:
                worker.wait()
