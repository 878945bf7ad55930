"""The demo, served to a browser."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.core.management import call_command
from wagtail.models import Site

from tests.support.database import put_back_bare_site
from tests.support.demo_server import serving
from tests.support.places import prepare


@pytest.fixture(scope="session")
def demo(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[str]:
    """The site with its demo content; gives its address.

    Loaded once and really stored, for the server reads it through connections of its own, and not
    taken away again: tests that ask for it come last. Visitors only read, so these tests do not
    disturb one another.
    """
    with django_db_blocker.unblock():
        cache.clear()
        Site.clear_site_root_paths_cache()
        put_back_bare_site()
        call_command("load_demo", verbosity=0)
        prepare()
        with serving(tmp_path_factory.mktemp("static")) as address:
            yield address
