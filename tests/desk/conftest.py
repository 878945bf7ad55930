"""All that a visitor finds in the demo, for one module of tests; and staff with both factors."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from techtank.core.roles import Role
from tests.crawling import crawl
from tests.desk.staff import PASSWORD, code_for, key_shown_in, log_in
from tests.factories import make_person


@pytest.fixture(scope="module")
def visited(demo, django_db_blocker):
    """Every page that links lead to from the two front pages, as address and HTML."""
    Site.clear_site_root_paths_cache()
    cache.clear()
    with django_db_blocker.unblock(), translation.override("sv"):
        found = crawl(Client())
    return {address: text for address, text in found.items() if "</html>" in text}


@pytest.fixture(scope="module")
def documents(visited):
    """The same pages as elements, by address."""
    return {address: BeautifulSoup(html, "lxml") for address, html in visited.items()}


@pytest.fixture
def demanded(site, settings):
    """The second factor is demanded, as in production, and nobody has tried anything yet."""
    settings.SECOND_FACTOR_DEMANDED = True


@pytest.fixture
def editor(site):
    """Somebody who may publish."""
    return make_person(Role.EDITOR, email="rut@example.se")


@pytest.fixture
def administrator(site, client, set_up):
    """An administrator, who has just logged in by both factors."""
    person = make_person(Role.ADMINISTRATOR, email="ada@example.se", first_name="Ada")
    other = Client()
    log_in(other, "ada@example.se")
    secret = set_up(other)
    log_in(client, "ada@example.se")
    client.post(reverse("mfa_authenticate"), {"code": code_for(secret, seconds=30)})
    return person


@pytest.fixture
def sure(administrator, client):
    """That administrator's browser, in which the password was shown once more."""
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return client


@pytest.fixture
def set_up(django_capture_on_commit_callbacks):
    """`set_up(client)` sets a second factor up as its page says, and returns the key."""

    def run(client) -> str:
        secret = key_shown_in(client.get(reverse("mfa_activate_totp")).content.decode())
        with django_capture_on_commit_callbacks(execute=True):
            response = client.post(reverse("mfa_activate_totp"), {"code": code_for(secret)})
        assert response["Location"] == reverse("mfa_view_recovery_codes")
        return secret

    return run
