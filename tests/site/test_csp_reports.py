"""What browsers block is told in the log, once, and by nobody at length."""

import json
import logging

import pytest

from techtank.core.csp_reports import LONGEST, MOST_AN_HOUR

ADDRESS = "/-/csp/"
PAGE = "https://www.example.se/nyheter/?q=hemligt"


@pytest.fixture
def told(caplog):
    """Return what was logged."""
    caplog.set_level(logging.WARNING, "techtank.csp")
    return lambda: [
        record.getMessage() for record in caplog.records if record.name == "techtank.csp"
    ]


def older(blocked="https://annan.example/skript.js?id=5", page=PAGE, rule="script-src-elem"):
    """Return what Firefox and Safari send."""
    body = {"document-uri": page, "effective-directive": rule, "blocked-uri": blocked}
    return json.dumps({"csp-report": body})


def send(client, body, kind="application/csp-report"):
    """Send a report; a browser brings no token."""
    return client.post(ADDRESS, body, content_type=kind)


def test_a_report_is_one_line_without_queries(client, told):
    assert send(client, older()).status_code == 204
    expected = "Content-Security-Policy: script-src-elem blocked annan.example on /nyheter/"
    assert told() == [expected]


def test_the_newer_kind_of_report_is_read_too(client, told):
    body = {"documentURL": PAGE, "effectiveDirective": "style-src-attr", "blockedURL": "inline"}
    reports = [{"type": "csp-violation", "body": body}, {"type": "deprecation", "body": {}}]
    assert send(client, json.dumps(reports), "application/reports+json").status_code == 204
    assert told() == ["Content-Security-Policy: style-src-attr blocked inline on /nyheter/"]


def test_what_is_known_is_not_told_again(client, told):
    for _time in range(3):
        send(client, older())
    assert len(told()) == 1


def test_nobody_fills_the_log(client, told):
    for number in range(MOST_AN_HOUR + 10):
        send(client, older(blocked=f"https://annan{number}.example/"))
    assert len(told()) == MOST_AN_HOUR


def test_extensions_of_a_visitor_are_not_our_fault(client, told):
    send(client, older(blocked="moz-extension://1234/inject.js"))
    assert told() == []


def test_a_secret_address_and_forged_lines_stay_out_of_the_log(client, told):
    send(client, older(page="https://www.example.se/avboka/hemlig-nyckel/"))
    send(client, older(rule="a\nERROR påhittad rad", page="https://www.example.se/a\nb"))
    assert "hemlig" not in " ".join(told())
    assert "/avboka/…/" in told()[0]
    assert "\n" not in "".join(told())


@pytest.mark.parametrize(
    "body", ["", "{", "[]x", "5", '{"csp-report": 5}', '[{"type": "csp-violation"}]']
)
def test_what_is_no_report_is_refused(client, told, body):
    assert send(client, body).status_code == 400
    assert told() == []


def test_a_report_may_not_be_long(client):
    assert send(client, "x" * (LONGEST + 1)).status_code == 413


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/admin/login/"])
def test_every_policy_says_where_to_report(site, client, address):
    response = client.get(address)
    assert f"report-uri {ADDRESS}" in response["Content-Security-Policy"]
    assert response["Reporting-Endpoints"] == f'csp="{ADDRESS}"'
