"""What time brings: scheduled publishing every minute, cleaning every night."""

import logging
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from uuid import uuid4

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from contact.mailing import send_pending_mail
from contact.privacy import delete_old_submissions
from techtank.desk.models import Lease
from techtank.search.entries import renew_all

logger = logging.getLogger("techtank.scheduler")

INTERVAL = timedelta(minutes=1)
LEASE = timedelta(minutes=3)
NIGHT = 3  # o'clock, Europe/Stockholm


class Command(BaseCommand):
    """`manage.py scheduler`: may run on several machines; one of them works at a time."""

    help = "Publish what is due every minute and clean up every night."

    def add_arguments(self, parser) -> None:
        """Let tests and cron run a single round."""
        parser.add_argument("--once", action="store_true", help="Run one round and stop.")

    def handle(self, *args, **options) -> None:
        """Run until told to stop."""
        self.holder = uuid4()
        self.cleaned_on: date | None = None
        stop = threading.Event()
        if options["once"]:
            self.round()
            self._give_way()
            return
        signal.signal(signal.SIGTERM, lambda *_signal: stop.set())
        while not stop.is_set():
            close_old_connections()  # a connection that died since the last round is made anew
            self.round()
            stop.wait(INTERVAL.total_seconds())
        self._give_way()

    def round(self) -> None:
        """Do what is due, if no other scheduler is at it; a fault is logged, not fatal."""
        try:
            if not Lease.take("scheduler", self.holder, LEASE):
                return
        except DatabaseError:
            logger.exception("The scheduler can't reach the database; it tries again.")
            return
        self._run("publish_scheduled", lambda: call_command("publish_scheduled"))
        self._run("send_pending_mail", send_pending_mail)
        now = timezone.localtime()
        if now.hour == NIGHT and self.cleaned_on != now.date():
            self.cleaned_on = now.date()
            self._run("clearsessions", lambda: call_command("clearsessions"))
            self._run("delete_old_submissions", delete_old_submissions)
            self._run("update_search", renew_all)

    def _give_way(self) -> None:
        """Let the next scheduler begin at once; if the database is away the lease runs out."""
        with suppress(DatabaseError):
            Lease.release("scheduler", self.holder)

    @staticmethod
    def _run(name: str, job: Callable[[], object]) -> None:
        try:
            job()
        except Exception:
            logger.exception("The scheduled job %s failed; the others go on.", name)
