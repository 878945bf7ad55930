"""Measure how fast the site is on this machine, and write docs/performance.md.

    python -m tests.support.bench              # the demo, and then the large site
    python -m tests.support.bench --scale 0.1  # a tenth of the large site
    python -m tests.support.bench --seconds 3  # for each measurement, instead of 8

gunicorn with its two processes, PostgreSQL, Varnish and nginx run on this machine together with
what asks them (wrk, eight connections), so all figures are relative: nginx serves the same bytes as
a file in the same run. Needs the system's packages wrk, nginx and varnish.
"""

import argparse
import gzip
import logging
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote
from urllib.request import Request, urlopen

from techtank.core.paths import PROJECT_DIR
from tests.support import fortress, showroom, varnish
from tests.support.bench_report import Site, Speed, report_of
from tests.support.browser import attempt
from tests.support.postgres import free_port
from tests.support.production import empty_database

FOLDER = PROJECT_DIR / "var" / "bench"
REPORT = PROJECT_DIR / "docs" / "performance.md"
PAGES = {
    "front page": "/",
    "news": "/nyheter/",
    "article": "/nyheter/region-och-kommuner-i-blekinge-delar-pa-techtank/",
    "project": "/projekt-insatser/kickstart-s3/",
    "directory": "/medlemmar/",
    "company": "/medlemmar/nebbe-formteknik/",
    "search": "/sok/?q=svetsning",
    "new search": "/sok/?q=svetsning+{}",  # with another small word each time
}
#: The search lets nobody ask more than 120 times a minute, so many visitors can't be played.
ASKED_SLOWLY = {"search", "new search"}
CONNECTIONS = 8
GZIP = {"Accept-Encoding": "gzip"}
DEBIAN_PATH = varnish.DEBIAN_PATH
NGINX = """
daemon off; worker_processes 2; pid {folder}/nginx.pid; error_log {folder}/nginx.log;
events {{ worker_connections 64; }}
http {{
  access_log off; default_type text/html; keepalive_requests 1000000;
  client_body_temp_path {folder};
  proxy_temp_path {folder}; fastcgi_temp_path {folder}; uwsgi_temp_path {folder};
  scgi_temp_path {folder};
  server {{ listen 127.0.0.1:{port}; root {folder}; gzip_static always; }}
}}
"""


def main() -> int:
    """Measure, print the tables and write the report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--scale", type=float, default=1.0)
    options.add_argument("--seconds", type=int, default=8)
    wanted = options.parse_args()
    need("wrk"), need("nginx")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with empty_database() as database:
        prepare(database)
        small = measure(wanted.seconds)
        fast, static = measure_cached(wanted.seconds)
        begun = time.monotonic()
        showroom.manage("load_demo", "--scale", str(wanted.scale))
        made = time.monotonic() - begun
        analyse(database)
        large = measure(wanted.seconds)
    report = report_of(small, large, fast, static, made, wanted.scale)
    print(report)
    REPORT.write_text(report)
    return 0


def need(program: str) -> str:
    """Return where a program is, after getting it where apt can; exits with a sentence if not."""
    found = shutil.which(program, path=DEBIAN_PATH)
    if not found and os.geteuid() == 0 and shutil.which("apt-get"):
        attempt(["apt-get", "--quiet", "--yes", "install", "--no-install-recommends", program])
        found = shutil.which(program, path=DEBIAN_PATH)
    if not found:
        raise SystemExit(f"There is no {program}: install the system's package of that name.")
    return found


def prepare(database: str) -> None:
    """Make the demo in a database, as production has it."""
    fortress.make_demo(database, FOLDER, "tests.support.bench_settings")
    import django

    django.setup()
    logging.disable(logging.INFO)  # of visits that count queries


def analyse(database: str) -> None:
    """Tell the planner what the tables hold, as autovacuum would have within minutes."""
    import psycopg

    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("ANALYZE")


@contextmanager
def serving() -> Iterator[tuple[int, int, float]]:
    """The site on a port; gives it, gunicorn's first process, and the seconds to its first page."""
    port = free_port()
    showroom.name_the_site(port)
    begun = time.monotonic()
    with showroom.gunicorn(port, f"http://localhost:{port}", FOLDER / "server.log") as server:
        yield port, server.pid, time.monotonic() - begun


def measure(seconds: int) -> Site:
    """Ask the site itself for each page, one page after the other."""
    site = Site()
    with serving() as (port, server, started):
        site.started = started
        for name, path in PAGES.items():
            address = f"http://localhost:{port}{path}"
            for _each in range(10):
                ask(address.format(""))
            site.queries[name] = count_queries(port, path.format(""))
            before, asked = processor_seconds(server), 0
            if name in ASKED_SLOWLY:
                asked, site.speeds[name] = ask_slowly(port, path)
            else:
                asked, site.speeds[name] = wrk(address, seconds)
            site.processor[name] = (processor_seconds(server) - before) / asked * 1000
            site.memory = memory(server)
    return site


def measure_cached(seconds: int) -> tuple[dict[str, Speed], dict[str, Speed]]:
    """Ask Varnish in front of the site, and nginx for the same bytes as files."""
    fast, static = {}, {}
    paths = {name: path for name, path in PAGES.items() if name not in ASKED_SLOWLY}
    with serving() as (port, *_others), tempfile.TemporaryDirectory(prefix="techtank-") as folder:
        with varnish.running(Path(folder), port) as front:
            for name, path in paths.items():
                address = f"http://localhost:{front.port}{path}"
                body = ask(address)
                store(Path(folder), path, body)
                fast[name] = wrk(address, seconds)[1]
        with nginx(Path(folder)) as files:
            for name, path in paths.items():
                static[name] = wrk(f"http://localhost:{files}{path}", seconds)[1]
    return fast, static


def ask(address: str) -> bytes:
    """Return the compressed page."""
    with urlopen(Request(address, headers=GZIP)) as answer:  # noqa: S310 (a server of our own)
        return answer.read()


def store(folder: Path, path: str, body: bytes) -> None:
    """Put a compressed page where nginx finds it, which looks for the plain one too."""
    place = folder / path.strip("/")
    place.mkdir(parents=True, exist_ok=True)
    (place / "index.html.gz").write_bytes(body)
    (place / "index.html").write_bytes(gzip.decompress(body))


@contextmanager
def nginx(folder: Path) -> Iterator[int]:
    """Files of a folder on a port."""
    port = free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(NGINX.format(folder=folder, port=port))
    for place in (folder, *folder.rglob("*")):
        place.chmod(0o755)  # started by root it serves as somebody else
    command = [need("nginx"), "-c", str(configuration), "-e", str(folder / "nginx.log")]
    server = subprocess.Popen(command)
    try:
        time.sleep(1)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=30)


def wrk(address: str, seconds: int) -> tuple[int, Speed]:
    """Ask for a page again and again; returns how often, and how fast the answers came."""
    answer = subprocess.run(
        [
            *(need("wrk"), "--threads", "1", "--connections", str(CONNECTIONS), "--latency"),
            *("--duration", f"{seconds}s", "--header", "Accept-Encoding: gzip", address),
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    if "Non-2xx" in answer or "Socket errors" in answer:
        raise SystemExit(f"{address} was not answered every time:\n{answer}")
    asked = int(re.search(r"(\d+) requests in", answer)[1])
    per_second = float(re.search(r"Requests/sec:\s+([\d.]+)", answer)[1])
    return asked, Speed(per_second, milliseconds("50%", answer), milliseconds("99%", answer))


def milliseconds(name: str, answer: str) -> float:
    """Read a time from wrk's answer, which chooses the unit itself."""
    value, unit = re.search(rf"{name}\s+([\d.]+)(us|ms|s)\b", answer).groups()
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def ask_slowly(port: int, path: str, times: int = 80) -> tuple[int, Speed]:
    """Ask one after the other, each time as somebody else.

    Who asks adds a word of her own if the path has a place for it.
    """
    from techtank.search.asking import SMALL_WORDS

    taken = []
    for number, word in enumerate(sorted(SMALL_WORDS)[:times], start=2):
        visit = HTTPConnection("127.0.0.1", port, source_address=(f"127.0.0.{number}", 0))
        begun = time.perf_counter()
        visit.request("GET", path.format(quote(word)), headers=GZIP | {"Host": f"localhost:{port}"})
        answer = visit.getresponse()
        answer.read()
        taken.append((time.perf_counter() - begun) * 1000)
        visit.close()
        if answer.status != HTTPStatus.OK:
            raise SystemExit(f"{path} was answered with {answer.status}.")
    taken.sort()
    return times, Speed(1000 * times / sum(taken), taken[times // 2], taken[-1])


def count_queries(port: int, path: str) -> int:
    """Return how many questions a page that has been seen asks the database."""
    from django.test import Client

    from tests.queries import queries_of

    return len(queries_of(Client(SERVER_NAME="localhost", SERVER_PORT=str(port)), path))


def workers_of(server: int) -> list[Path]:
    """The folders in /proc of the processes that answer; the first one only watches them."""
    children = Path(f"/proc/{server}/task/{server}/children").read_text()
    return [Path("/proc") / number for number in children.split()]


def processor_seconds(server: int) -> float:
    """Seconds that gunicorn has used so far, processes that were replaced included (proc(5))."""
    watching = ticks_of(Path(f"/proc/{server}"))
    ticks = sum(watching) + sum(sum(ticks_of(one)[:2]) for one in workers_of(server))
    return ticks / os.sysconf("SC_CLK_TCK")


def ticks_of(process: Path) -> list[int]:
    """The user and the system time of a process, and those of its children that have ended."""
    return [int(one) for one in (process / "stat").read_text().rpartition(")")[2].split()[11:15]]


def memory(server: int) -> list[float]:
    """MiB of each process, its share of what they have in common included (PSS)."""
    found = []
    for folder in workers_of(server):
        rollup = (folder / "smaps_rollup").read_text()
        found.append(int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1]) / 1024)
    return found


if __name__ == "__main__":
    sys.exit(main())
