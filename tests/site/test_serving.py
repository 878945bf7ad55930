"""The commands that the container runs: they start with nothing, and stop without losing anything.

A container is told to stop by SIGTERM and killed ten seconds later.
"""

import re
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from http.client import HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

import psycopg
import pytest

from techtank.desk.preparation import LOCK
from tests.support.production import Process, build, empty_database

pytestmark = pytest.mark.alone

KILLED_AFTER = 10  # seconds
PROCESSES, MOST_MEMORY = 2, 140  # MiB, each
FIRST_SEARCH = 1  # second; a fifth of it on a machine that does nothing else
ASKED = [
    "/",
    "/en/",
    "/medlemmar/",
    "/nyheter/",
    "/sok/?q=svetsning",
    "/sok/?q=x1",
    "/admin/login/",
]
PAUSE = 2  # seconds, in the middle of a message
REST = b"lemmar."


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The site as it is built into the container."""
    return build(tmp_path_factory.mktemp("container") / "app")


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """A database that nobody has prepared."""
    with empty_database() as address:
        yield address


@pytest.fixture(scope="module")
def sites(folder, database) -> Iterator[list[Process]]:
    """Two containers that were started at once, and have prepared their database."""
    with ExitStack() as stack:
        starting = [Process(folder, database, "serve") for _time in range(2)]
        serving = [stack.enter_context(process) for process in starting]
        for process in serving:
            process.wait_until_it_serves()
        yield serving


def test_containers_that_start_at_once_make_one_site_of_an_empty_database(sites):
    for site in sites:
        swedish, english = (site.request(address).read().decode() for address in ("/", "/en/"))
        assert '<html lang="sv"' in swedish
        assert "Industriklustret i Blekinge." in swedish
        assert '<html lang="en"' in english
        assert "The industry cluster of Blekinge." in english


def test_a_page_comes_with_the_files_that_were_built_in(sites):
    page = sites[0].request("/").read().decode()
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert files
    for address in files:
        file = sites[0].request(address, **{"Accept-Encoding": "br"})
        assert file.status == 200, address
        assert "immutable" in file.headers["Cache-Control"], address


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="Linux alone tells")
@pytest.mark.usefixtures("sites")
def test_a_process_that_has_been_asked_for_everything_fits_into_little_memory(folder, database):
    with Process(folder, database, "serve") as site:
        site.wait_until_it_serves()
        began = time.monotonic()
        site.request("/sok/?q=f%C3%B6retagens").read()
        assert time.monotonic() - began <= FIRST_SEARCH
        for address in ASKED * 10:
            answer = site.request(address)
            answer.read()
            assert answer.status == 200, address
        for memory in site.memory_of_workers():
            assert memory <= MOST_MEMORY
        assert len(site.memory_of_workers()) == PROCESSES


@pytest.mark.usefixtures("sites")
def test_a_message_that_is_on_its_way_when_the_site_is_stopped_arrives(folder, database):
    with Process(folder, database, "serve") as site, begin_message(site) as visitor:
        time.sleep(PAUSE)
        stopped = time.monotonic()
        site.stop()
        time.sleep(PAUSE)
        visitor.sendall(REST)
        answer = HTTPResponse(visitor)
        answer.begin()
        assert answer.status == 303
        assert "tack=1" in answer.headers["Location"]
        assert site.exit_code(KILLED_AFTER - (time.monotonic() - stopped)) == 0


@pytest.mark.usefixtures("sites")
def test_a_container_that_waits_for_another_to_prepare_the_database_can_be_stopped(
    folder, database
):
    with psycopg.connect(database, autocommit=True) as other:
        other.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        with Process(folder, database, "serve") as waiting:
            while not other.execute("SELECT 1 FROM pg_locks WHERE NOT granted").fetchone():
                time.sleep(0.1)
            waiting.stop()
            assert waiting.exit_code(KILLED_AFTER) == 128 + signal.SIGTERM


@pytest.mark.usefixtures("sites")
@pytest.mark.parametrize(
    ("command", "beginning"),
    [
        (["scheduler"], "The scheduler has begun"),
        (["db_worker", "--backend", "later"], "Starting worker"),
    ],
)
def test_what_works_in_the_background_stops_when_it_is_told_to(
    folder, database, command, beginning
):
    with Process(folder, database, *command) as process:
        process.wait_until_it_says(beginning)
        process.stop()
        assert process.exit_code(KILLED_AFTER) == 0


def begin_message(site: Process) -> socket.socket:
    """Send a message to the office, all but its end."""
    site.wait_until_it_serves()
    form = site.request("/kontakt/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form.read().decode())
    cookie = re.search(r"__Host-csrftoken=[^;]+", form.headers["Set-Cookie"])
    answers = {
        "csrfmiddlewaretoken": token.group(1),
        "namn": "Anna Ek",
        "e_post": "anna.ek@example.se",
        "vad_galler_det": "Vi vill bli med",
    }
    body = urlencode(answers).encode()
    head = [
        "POST /kontakt/ HTTP/1.1",
        f"Host: localhost:{site.port}",
        f"Cookie: {cookie.group()}",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body) + len(REST)}",
    ]
    visitor = socket.create_connection(("localhost", site.port), timeout=KILLED_AFTER)
    visitor.sendall("\r\n".join([*head, "", ""]).encode() + body)
    return visitor
