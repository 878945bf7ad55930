"""Serve a real site: the database is prepared, then this process becomes the web server."""

import os
import signal
import sys

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection

from techtank.core.paths import PROJECT_DIR
from techtank.desk.preparation import prepare_database

#: gunicorn finds its settings in `gunicorn.conf.py`, in the folder that it is started in.
GUNICORN = [sys.executable, "-m", "gunicorn", "techtank.wsgi"]


class Command(BaseCommand):
    """`manage.py serve`: what the container runs; any number of them may start at once."""

    help = "Migrate, make what every site needs, and serve the site with gunicorn."

    def handle(self, *args, **options) -> None:
        """Run it; raises CommandError if the database is away."""
        # The first process of a container is deaf to signals that it has no handler for. At once,
        # for an exception is lost if it is raised in a finaliser; the database takes back what
        # was not committed.
        signal.signal(signal.SIGTERM, lambda number, _frame: os._exit(128 + number))
        try:
            connection.ensure_connection()
        except OperationalError as error:
            raise CommandError(f"The database can't be reached: {error}") from error
        prepare_database()
        connection.close()
        self.stdout.flush()
        os.chdir(PROJECT_DIR)
        os.execv(GUNICORN[0], GUNICORN)  # noqa: S606 (a fixed command of ours)
