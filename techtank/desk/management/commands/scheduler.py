"""What time brings: scheduled publishing every minute, cleaning every night."""

import logging
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from uuid import uuid4

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from contact.privacy import delete_old_submissions
from offers.privacy import delete_old_sign_ups, forget_diets
from offers.reminding import remind_guests
from self_service.asking import ask_members
from self_service.sweeping import delete_unused_uploads
from techtank.core.archive.emptying import empty_basket
from techtank.core.mailing import send_pending_mail
from techtank.core.models import KeyFigure, OutgoingMail
from techtank.core.purging.telling import tell_again
from techtank.desk.audit import forget_old_entries
from techtank.desk.links.checking import check_some
from techtank.desk.links.collecting import collect
from techtank.desk.models import Lease
from techtank.search import unanswered
from techtank.search.entries import renew_all

logger = logging.getLogger("techtank.scheduler")

INTERVAL = timedelta(minutes=1)
LEASE = timedelta(minutes=3)
NIGHT = 3  # o'clock, Europe/Stockholm
#: Seconds. A container is killed ten after it was told to stop; every job bears being broken off.
GRACE = 7
STOPS = (signal.SIGTERM, signal.SIGINT)


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
        self.is_working = self.is_stopping = False
        try:
            if options["once"]:
                self.round()
            else:
                self._run_until_stopped()
        finally:
            self._give_way()

    def _run_until_stopped(self) -> None:
        for number in STOPS:
            signal.signal(number, self._stop)
        logger.info("The scheduler has begun.")
        while not self.is_stopping:
            close_old_connections()  # a connection that died since the last round is made anew
            self.is_working = True
            self.round()
            self.is_working = False
            if not self.is_stopping:
                time.sleep(INTERVAL.total_seconds())

    def _stop(self, *_signal) -> None:
        """Leave at once between rounds, else after the job that runs, or when patience ends.

        No `threading.Event`: its lock may be held by the very code that the signal interrupts.
        """
        for number in STOPS:
            signal.signal(number, signal.SIG_IGN)
        self.is_stopping = True
        signal.signal(signal.SIGALRM, lambda *_signal: sys.exit(1))
        # Every second again, for an exception is lost if it is raised in a finaliser.
        signal.setitimer(signal.ITIMER_REAL, GRACE, 1)
        if not self.is_working:
            sys.exit()

    def round(self) -> None:
        """Do what is due, if no other scheduler is at it; a fault is logged, not fatal."""
        try:
            if not Lease.take("scheduler", self.holder, LEASE):
                return
        except DatabaseError:
            logger.exception("The scheduler can't reach the database; it tries again.")
            return
        self._run("publish_scheduled", lambda: call_command("publish_scheduled"))
        self._run("remind_guests", remind_guests)
        self._run("send_pending_mail", send_pending_mail)
        self._run("tell_cache_again", tell_again)
        self._run("check_links", check_some)
        now = timezone.localtime()
        if now.hour == NIGHT and self.cleaned_on != now.date():
            self.cleaned_on = now.date()
            self._run("clearsessions", lambda: call_command("clearsessions"))
            self._run("delete_old_submissions", delete_old_submissions)
            self._run("delete_old_sign_ups", delete_old_sign_ups)
            self._run("forget_diets", forget_diets)
            self._run("ask_members", ask_members)
            self._run("delete_unused_uploads", delete_unused_uploads)
            self._run("delete_old_mail", OutgoingMail.objects.over().delete)
            self._run("empty_basket", empty_basket)
            self._run("count_figures", KeyFigure.count_all)
            self._run("update_search", renew_all)
            self._run("forget_searches", unanswered.forget)
            self._run("collect_links", collect)
            self._run("forget_old_entries", forget_old_entries)

    def _give_way(self) -> None:
        """Let the next scheduler begin at once; if the database is away the lease runs out."""
        with suppress(DatabaseError):
            Lease.release("scheduler", self.holder)

    def _run(self, name: str, job: Callable[[], object]) -> None:
        if self.is_stopping:
            return
        try:
            job()
        except Exception:
            logger.exception("The scheduled job %s failed; the others go on.", name)
