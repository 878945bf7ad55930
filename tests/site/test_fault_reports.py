"""What leaves the server when it fails: nothing without a DSN, and nothing about visitors."""

import json
import os
import runpy
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest
import sentry_sdk
from django.db import OperationalError
from sentry_sdk.transport import Transport

from techtank.core import fault_reports
from techtank.core.logs import request_id
from techtank.core.paths import PROJECT_DIR
from tests.support.outage import closed_port

PERSONAL = ["anna@example.se", "hemlig", "Mozilla", "192.0.2.7", "811228-9874"]


class Collector(Transport):
    """Keeps reports instead of sending them."""

    def __init__(self, options=None):
        super().__init__(options)
        self.reports = []

    def capture_envelope(self, envelope):
        self.reports += [item.payload.json for item in envelope.items]


@pytest.fixture
def reports() -> Iterator[list]:
    """The reports that a site with a DSN would send."""
    collector = Collector()
    client = sentry_sdk.Client(
        dsn="https://key@sentry.example/1",
        transport=collector,
        default_integrations=False,
        **fault_reports.OPTIONS,
    )
    with sentry_sdk.isolation_scope(), sentry_sdk.new_scope() as scope:
        scope.set_client(client)
        yield collector.reports


def visit(event, hint=None):
    """Add what Sentry's own Django integration tells of a visit."""
    event["request"] = {
        "method": "POST",
        "url": "https://www.example.se/anna@example.se/",
        "query_string": "q=hemlig",
        "cookies": {"sessionid": "hemlig"},
        "headers": {"Authorization": "Bearer hemlig", "User-Agent": "Mozilla"},
        "data": {"namn": "Anna"},
        "env": {"REMOTE_ADDR": "192.0.2.7"},
    }
    event["user"] = {"email": "anna@example.se"}
    return event


def fail(secret):
    """Fail while a local variable and the message hold somebody's data."""
    raise ValueError(f"{secret} is refused")


def test_a_report_tells_the_fault_and_nothing_about_the_visitor(reports):
    sentry_sdk.get_current_scope().add_event_processor(visit)
    token = request_id.set("12345678-id")
    sentry_sdk.add_breadcrumb(message="anna@example.se")
    try:
        fail("811228-9874")
    except ValueError as error:
        sentry_sdk.capture_exception(error)
    finally:
        request_id.reset(token)
    [report] = reports
    text = json.dumps(report)
    assert not [secret for secret in PERSONAL if secret in text]
    assert report["exception"]["values"][0]["value"] == "[personal number] is refused"
    assert report["request"] == {"method": "POST"}
    assert report["tags"]["request_id"] == "12345678-id"
    assert "vars" not in report["exception"]["values"][0]["stacktrace"]["frames"][0]


def test_a_timing_tells_the_steps_and_no_values():
    steps = [{"op": "template.render", "data": {"context": "<WSGIRequest: GET '/?q=hemlig'>"}}]
    event = visit({"type": "transaction", "transaction": "/sok/", "spans": steps})
    report = fault_reports.before_send_transaction(event, {})
    assert report["spans"] == [{"op": "template.render"}]
    assert not [secret for secret in PERSONAL if secret in json.dumps(report)]


def test_visits_during_an_outage_are_not_reported_one_by_one(reports):
    sentry_sdk.get_current_scope().add_event_processor(visit)
    sentry_sdk.capture_exception(OperationalError("connection refused"))
    assert reports == []


def test_an_outage_that_stops_a_job_is_reported(reports):
    sentry_sdk.capture_exception(OperationalError("deadlock detected"))
    assert len(reports) == 1


@pytest.mark.parametrize(("dsn", "starts"), [("", 0), ("https://key@sentry.example/1", 1)])
def test_nothing_is_reported_without_a_dsn(monkeypatch, dsn, starts):
    started = []
    monkeypatch.setattr(sentry_sdk, "init", lambda **options: started.append(options))
    monkeypatch.setattr("logging.captureWarnings", lambda capture: None)
    monkeypatch.setattr("techtank.settings.base.SECRET_KEY", "x" * 60)
    monkeypatch.setenv("SENTRY_DSN", dsn)
    runpy.run_module("techtank.settings.production")
    assert len(started) == starts
    assert not sentry_sdk.get_client().is_active()


@contextmanager
def production(folder: Path, **environment: str) -> Iterator[tuple[int, Path]]:
    """Run gunicorn as production does, on a port of its own; gives the port and its log."""
    log = folder / "log"
    with closed_port() as port:
        pass
    settings = {
        "DJANGO_SETTINGS_MODULE": "techtank.settings.production",
        "SECRET_KEY": "x" * 60,
        "SITE_URL": "http://localhost:8000",
        "PATH": os.environ["PATH"],
    }
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "techtank.wsgi"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, "--no-control-socket"],
            cwd=PROJECT_DIR,
            env=settings | environment,
            stdout=output,
            stderr=output,
        )
    try:
        yield port, log
    finally:
        process.terminate()
        process.wait(timeout=20)


def ask(port: int, address: str, **headers: str) -> int:
    """Return the status of an address, as soon as the server is there."""
    deadline = time.monotonic() + 30
    while True:
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
                connection.request("GET", address, headers={"Host": "localhost"} | headers)
                return connection.getresponse().status
        except ConnectionRefusedError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


@pytest.mark.slow
def test_a_production_server_writes_json_alone_and_nobodys_data(tmp_path):
    with closed_port() as database:
        url = f"postgres://name:losenord@127.0.0.1:{database}/site"
        with production(tmp_path, DATABASE_URL=url) as (port, log):
            assert ask(port, "/-/live", Host="10.0.0.1") == 200
            assert ask(port, "/-/ready", Host="10.0.0.1") == 503
            personal = {"User-Agent": "Mozilla", "X-Forwarded-For": "192.0.2.7"}
            assert ask(port, "/nyheter/?q=hemlig", Cookie="s=hemlig", **personal) == 503
        text = log.read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    assert {"gunicorn.error", "techtank.access", "techtank.outages", "techtank.health"} <= {
        line["logger"] for line in lines
    }
    assert [line["path"] for line in lines if "path" in line] == ["/nyheter/"]
    assert not [secret for secret in [*PERSONAL, "losenord"] if secret in text]
