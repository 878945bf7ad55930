"""The demo and all that a visitor finds in it, for one module of tests."""

from tempfile import TemporaryDirectory

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.core.management import call_command
from django.db import transaction
from django.test import Client, override_settings
from django.utils import translation
from wagtail.models import Site

from tests.crawling import crawl
from tests.support.database import put_back_bare_site


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """The demo, loaded once, for drawing its pictures takes seconds; gone after this module."""
    with (
        TemporaryDirectory() as media,
        override_settings(MEDIA_ROOT=media),
        django_db_blocker.unblock(),
        translation.override("sv"),
        transaction.atomic(),
    ):
        Site.clear_site_root_paths_cache()
        cache.clear()
        put_back_bare_site()
        call_command("load_demo", verbosity=0)
        yield
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()
    cache.clear()


@pytest.fixture(scope="module")
def visited(demo):
    """Every page that links lead to from the two front pages, as address and HTML."""
    found = crawl(Client())
    return {address: text for address, text in found.items() if "</html>" in text}


@pytest.fixture(scope="module")
def documents(visited):
    """The same pages as elements, by address."""
    return {address: BeautifulSoup(html, "lxml") for address, html in visited.items()}
