"""The demo, served to a browser."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.core.management import call_command
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from tests.support.database import put_back_bare_site


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker, request) -> Iterator[str]:
    """The site with its demo content; gives its address.

    Loaded once a module and really stored, for the server reads it through connections of its
    own. Visitors only read, so the tests of the module do not disturb one another.
    """
    with django_db_blocker.unblock():
        cache.clear()
        Site.clear_site_root_paths_cache()
        put_back_bare_site()
        call_command("load_demo", verbosity=0)
        server = LiveServer("localhost")
        yield server.url
        server.stop()
        call_command(
            "flush",
            interactive=False,
            verbosity=0,
            inhibit_post_migrate=True,
            reset_sequences=False,  # the rows put back keep their numbers
        )
        put_back_bare_site()
        cache.clear()
        Site.clear_site_root_paths_cache()
