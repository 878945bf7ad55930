"""The demo, served to a browser."""

from collections.abc import Iterator

import pytest

from tests.support.demo_server import serving
from tests.support.places import prepare


@pytest.fixture(scope="session")
def demo(demo, django_db_blocker, tmp_path_factory) -> Iterator[str]:
    """The site with its demo content; gives its address.

    Visitors only read, so these tests do not disturb one another.
    """
    with django_db_blocker.unblock():
        prepare()
        with serving(tmp_path_factory.mktemp("static")) as address:
            yield address
