"""What operators read: one JSON object a line, tied to its request, and nobody's personal data."""

import json
import logging

import pytest
from django.contrib.auth import get_user_model
from django.db import IntegrityError, transaction

from techtank.core.logs import JsonLines, request_id
from techtank.core.personal_data import mask

SECRETS = {
    "anna.ek+jobb@exempel-bolaget.se": "[e-mail]",
    "19811228-9874": "[personal number]",
    "811228-9874": "[personal number]",
    "8112289874": "[personal number]",
    "811288+9874": "[personal number]",  # a coordination number
}


@pytest.fixture
def lines():
    """The lines that production would write, parsed."""
    written = []

    class Reader(logging.Handler):
        def emit(self, record):
            written.append(json.loads(self.format(record)))

    reader = Reader()
    reader.setFormatter(JsonLines())
    access = logging.getLogger("techtank.access")
    level = access.level
    access.setLevel("INFO")
    logging.getLogger().addHandler(reader)
    yield written
    logging.getLogger().removeHandler(reader)
    access.setLevel(level)


@pytest.fixture
def visits(lines, client, site):
    """`visits(address)` returns the answer and the line about it."""

    def visit(address, **headers):
        response = client.get(address, headers=headers)
        [line] = [one for one in lines if one["logger"] == "techtank.access"]
        lines.clear()
        return response, line

    return visit


@pytest.mark.django_db
def test_a_visit_is_one_line_with_what_operators_need(visits):
    response, line = visits("/nyheter/")
    assert line.pop("timestamp").endswith("+00:00")
    assert line.pop("duration_ms") > 0
    assert line.pop("request_id")
    assert line == {
        "level": "INFO",
        "logger": "techtank.access",
        "message": "Answered",
        "method": "GET",
        "path": "/nyheter/",
        "status": 200,
        "bytes": len(response.content),
    }


@pytest.mark.django_db
def test_a_visit_leaves_no_query_address_browser_or_cookie_in_the_log(visits):
    _response, line = visits(
        "/medlemmar/?q=Anna+Ek",
        user_agent="Mozilla/5.0 (odd)",
        cookie="sessionid=hemlig",
        x_forwarded_for="192.0.2.7",
        referer="https://example.se/anna",
    )
    text = json.dumps(line)
    for secret in ("Anna", "Mozilla", "hemlig", "192.0.2.7", "127.0.0.1", "example.se"):
        assert secret not in text


@pytest.mark.django_db
def test_a_secret_in_an_address_is_not_logged(visits):
    _response, line = visits("/admin/login/nytt-losenord/2-c4x7-hemlig/")
    assert line["path"] == "/admin/login/nytt-losenord/2-…/"


@pytest.mark.django_db
def test_an_id_that_a_proxy_gave_is_kept_and_answered(visits):
    response, line = visits("/finns-inte/", x_request_id="0a1b2c3d-Proxy")
    assert line["request_id"] == response["X-Request-ID"] == "0a1b2c3d-Proxy"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "odd", ["", "short", "a" * 65, "a b c d e f", "id-with-<b>", "12345678\n", "åäöåäöåäö"]
)
def test_an_id_that_is_not_well_formed_is_replaced(visits, odd):
    response, line = visits("/finns-inte/", x_request_id=odd)
    assert line["request_id"] == response["X-Request-ID"] != odd
    assert len(line["request_id"]) == 36


@pytest.mark.django_db
def test_an_answer_that_shared_caches_keep_does_not_carry_the_first_visitors_id(visits):
    response, _line = visits("/nyheter/")
    assert not response.has_header("X-Request-ID")


@pytest.mark.django_db
def test_every_line_of_a_request_carries_its_id_and_none_after_it_does(site, client, lines):
    client.get("/", headers={"host": "elak.example", "x-request-id": "12345678"})
    assert {line["request_id"] for line in lines} >= {"12345678"}
    assert [one["request_id"] for one in lines if "security" in one["logger"]] == ["12345678"]
    assert request_id.get() is None
    logging.getLogger("techtank").warning("Later")
    assert lines[-1]["request_id"] is None


@pytest.mark.parametrize(("secret", "masked"), SECRETS.items())
def test_personal_data_in_a_message_is_masked(lines, secret, masked):
    logging.getLogger("techtank").warning("Refused %s, again", secret)
    assert lines[-1]["message"] == f"Refused {masked}, again"


@pytest.mark.parametrize(
    "harmless",
    [
        "Page 8112289 was not published",
        "2026-11-23T02:22:24.073+00:00",
        "12015602-4e28-4f07-983e-5a1f30bccecb",
        "556036-0793",  # an organisation number
        "12345678901234567890",
        "@media",
    ],
)
def test_what_is_nobodys_stays_readable(harmless):
    assert mask(harmless) == harmless


def test_personal_data_in_a_traceback_is_masked(lines):
    try:
        raise ValueError("anna@example.se is refused")
    except ValueError:
        logging.getLogger("techtank").exception("Failed")
    assert "Traceback" in lines[-1]["exc_info"]
    assert "[e-mail] is refused" in lines[-1]["exc_info"]
    assert "anna@example.se" not in lines[-1]["exc_info"]


@pytest.mark.django_db
def test_a_row_that_the_database_refuses_is_not_quoted(lines):
    users = get_user_model().objects
    users.create_user("anna@example.se", "x", first_name="Annabella")
    try:
        with transaction.atomic():
            users.create_user("anna@example.se", "x", first_name="Annabella")
    except IntegrityError:
        logging.getLogger("techtank").exception("Failed")
    assert "IntegrityError" in lines[-1]["exc_info"]
    assert "anna@" not in lines[-1]["exc_info"]
    assert "Key (" not in lines[-1]["exc_info"]


def test_a_whole_row_that_postgresql_quotes_is_left_out():
    message = (
        "null value in column violates not-null constraint\n"
        "DETAIL:  Failing row contains (7, Anna Ek, 070-174 06 05,\nBerg).\n\n"
        "The above exception was the direct cause"
    )
    assert "Anna" not in mask(message)
    assert "Berg" not in mask(message)
    assert mask(message).endswith("The above exception was the direct cause")


def test_what_django_hands_to_the_log_besides_stays_out(lines):
    logging.getLogger("django.request").error("Odd", extra={"request": "Cookie: x", "user": "Anna"})
    assert set(lines[-1]) == {"timestamp", "level", "logger", "message", "request_id"}
