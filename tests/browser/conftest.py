"""The demo, served to a browser."""

from collections.abc import Iterator

import pytest

from tests.support.demo_server import serving
from tests.support.member_places import log_in, member_places
from tests.support.places import Place, prepare

#: Where a visitor goes, and with which cookies.
Visit = tuple[Place, list[dict[str, str]]]


@pytest.fixture(scope="session")
def demo(demo, django_db_blocker, tmp_path_factory) -> Iterator[str]:
    """The site with its demo content; gives its address.

    Visitors only read, so these tests do not disturb one another.
    """
    with django_db_blocker.unblock():
        prepare()
        with serving(tmp_path_factory.mktemp("static")) as address:
            yield address


@pytest.fixture(scope="session")
def members_of_demo(demo, django_db_blocker) -> list[Visit]:
    """Every screen of self-service, with the cookies of a member who has logged in."""
    with django_db_blocker.unblock():
        return [(place, log_in(place)) for place in member_places()]
