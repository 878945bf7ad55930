"""Robots are kept out without keeping anybody's address, and never a visitor with them."""

import logging

import pytest
from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from django.test import RequestFactory

from contact.models import Submission
from techtank.core.visitor_forms import rate_limit
from techtank.core.visitor_forms.rate_limit import MOST, client_address, may_send
from tests.contact.factories import ANSWERS, make_form_page

pytestmark = pytest.mark.django_db
ADDRESS = "203.0.113.7"


def write(send, page, number, address=ADDRESS):
    """Send a message of its own from an address."""
    answers = ANSWERS | {"meddelande": f"Hej {number}"}
    return send(page.url, answers, REMOTE_ADDR=address)


def test_a_robot_that_fills_in_the_trap_sends_nothing(site, send):
    response = send(make_form_page().url, ANSWERS | {"web-address": "https://example.com"})
    assert response.status_code == 200
    assert not Submission.objects.exists()
    html = response.content.decode()
    assert 'aria-hidden="true"' not in html.split("<form")[1].split("</form>")[0]
    assert "Anna Ek" in html


def test_people_dont_meet_the_trap(site, client):
    html = client.get(make_form_page().url).content.decode()
    trap = html.split('<div class="trap" aria-hidden="true">')[1].split("</div>")[0]
    assert 'tabindex="-1"' in trap
    assert 'autocomplete="off"' in trap


def test_a_sender_who_sends_too_often_is_asked_to_wait_and_keeps_what_was_typed(site, send):
    page = make_form_page()
    for number in range(MOST):
        assert write(send, page, number).status_code == 303
    response = write(send, page, MOST)
    assert response.status_code == 429
    assert response["Retry-After"] == "3600"
    assert f"Hej {MOST}" in response.content.decode()
    assert 'role="alert"' in response.content.decode()
    assert Submission.objects.count() == MOST


def test_other_senders_and_other_pages_are_not_held_back(site, send):
    page, other = make_form_page(), make_form_page(slug="annan")
    for number in range(MOST + 1):
        write(send, page, number)
    assert write(send, page, 99, address="203.0.113.8").status_code == 303
    assert write(send, other, 99).status_code == 303


def test_mistakes_and_double_clicks_dont_count(site, send):
    page = make_form_page()
    for _time in range(MOST + 1):
        assert send(page.url, {}, REMOTE_ADDR=ADDRESS).status_code == 200
        assert write(send, page, 1).status_code == 303
    assert write(send, page, 2).status_code == 303


def test_the_address_is_kept_nowhere(site, send):
    write(send, make_form_page(), 1)
    kept = str(cache._cache) + str(Submission.objects.values())
    assert "form-messages" in kept
    assert ADDRESS not in kept


def test_whoever_has_an_ipv6_network_is_one_sender(site):
    answers = [may_send(1, f"2001:db8:1:2::{number}") for number in range(MOST + 1)]
    assert answers == [True] * MOST + [False]
    assert may_send(1, "2001:db8:1:3::1")


def test_a_broken_cache_stops_nobody_and_is_logged_once(site, send, monkeypatch, caplog):
    monkeypatch.setattr(rate_limit, "cache", RedisCache("redis://127.0.0.1:1/0", {}))
    page = make_form_page()
    with caplog.at_level(logging.WARNING, logger="techtank.contact"):
        for number in range(MOST + 1):
            assert write(send, page, number).status_code == 303
    assert Submission.objects.count() == MOST + 1
    assert len([one for one in caplog.records if "cache" in one.getMessage()]) == 1


@pytest.mark.parametrize(
    ("proxies", "forwarded", "expected"),
    [
        (0, "198.51.100.1", ADDRESS),
        (1, "198.51.100.1", "198.51.100.1"),
        (1, "8.8.8.8, 198.51.100.1", "198.51.100.1"),  # the first was written by the sender
        (2, "8.8.8.8, 198.51.100.1, 10.0.0.1", "198.51.100.1"),
        (2, "198.51.100.1", ADDRESS),
        (1, "", ADDRESS),
    ],
)
def test_only_our_own_proxies_are_believed(settings, proxies, forwarded, expected):
    settings.TRUSTED_PROXY_COUNT = proxies
    headers = {"x-forwarded-for": forwarded} if forwarded else {}
    request = RequestFactory().get("/", REMOTE_ADDR=ADDRESS, headers=headers)
    assert client_address(request) == expected


def test_senders_that_cant_be_told_apart_are_not_held_back(site):
    assert all(may_send(1, "") for _time in range(MOST + 1))
