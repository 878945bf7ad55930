"""All that a visitor finds in the demo, for one module of tests."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.test import Client
from django.utils import translation
from wagtail.models import Site

from tests.crawling import crawl


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
