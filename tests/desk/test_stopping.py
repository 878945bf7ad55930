"""A scheduler that is told to stop ends in time, and leaves its work to the next at once."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from django.core.management import call_command

from techtank.desk.management.commands import scheduler
from techtank.desk.models import Lease

pytestmark = pytest.mark.django_db

HANDLED = (signal.SIGTERM, signal.SIGINT, signal.SIGALRM)


@pytest.fixture(autouse=True)
def scheduler_of_ones_own(monkeypatch) -> Iterator[None]:
    """It lives in the test's transaction, and what it does with signals ends with the test."""
    monkeypatch.setattr(scheduler, "close_old_connections", lambda: None)
    before = {number: signal.getsignal(number) for number in HANDLED}
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def publishing(monkeypatch) -> Callable:
    """`publishing(seconds=2)` tells the scheduler to stop while it publishes for that long.

    It gives the names of the jobs that were finished.
    """
    finished = []

    def publishing(seconds: float) -> list[str]:
        def publish(name: str) -> None:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(seconds)
            finished.append(name)

        monkeypatch.setattr(scheduler, "call_command", publish)
        return finished

    monkeypatch.setattr(scheduler, "send_pending_mail", lambda: finished.append("mail"))
    return publishing


def is_free(name):
    """Tell whether another scheduler could begin."""
    return Lease.take(name, uuid4(), scheduler.LEASE)


def test_the_job_that_runs_is_finished_and_no_other_begun(publishing):
    finished = publishing(seconds=0)
    call_command("scheduler")
    assert finished == ["publish_scheduled"]
    assert is_free("scheduler")


def test_a_job_that_takes_too_long_is_broken_off(publishing, monkeypatch):
    monkeypatch.setattr(scheduler, "GRACE", 0.05)
    finished = publishing(seconds=60)
    with pytest.raises(SystemExit):
        call_command("scheduler")
    assert finished == []
    assert is_free("scheduler")


def test_between_rounds_it_ends_at_once(monkeypatch):
    monkeypatch.setattr(scheduler.Command, "round", lambda _self: None)
    monkeypatch.setattr(time, "sleep", lambda _time: os.kill(os.getpid(), signal.SIGTERM))
    with pytest.raises(SystemExit) as ended:
        call_command("scheduler")
    assert not ended.value.code
