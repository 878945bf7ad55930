"""500 people press at once for 50 places, on the site as production runs it, on both databases."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest

from offers.forms import EMAIL, NAME, ORGANISATION
from techtank.core.visitor_forms.patience import SOONEST
from tests.support.production import PATIENCE, Process, build, empty_database

pytestmark = pytest.mark.alone

PEOPLE, PLACES = 500, 50
#: Seconds within which everybody must have had an answer, on two processors.
SERVED_WITHIN = 120
MAKE_OFFER = """
from tests.offers.factories import make_meeting
print(make_meeting(slug="rusning", capacity=%d).url)
"""
WHO_HAS_WHAT = """
import json
from offers.models import SignUp
from techtank.core.models import OutgoingMail
rows = list(SignUp.objects.order_by("pk").values_list("email", "state"))
mails = list(OutgoingMail.objects.values_list("recipient", flat=True))
print(json.dumps({"rows": rows, "mails": mails}))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """The site as it is built into the container."""
    return build(tmp_path_factory.mktemp("container") / "app")


@pytest.fixture(params=["postgresql", "sqlite"])
def database(request, tmp_path) -> Iterator[str]:
    """A database of each kind that nobody has prepared."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'crowd.sqlite3'}"
        return
    with empty_database() as address:
        yield address


def run(folder: Path, database: str, code: str) -> str:
    """Run a few lines beside the site, and return the last one that they print."""
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "techtank.settings.production",
        "SECRET_KEY": "x" * 50,
        "SITE_URL": "http://localhost:8000",
        "DATABASE_URL": database,
    }
    command = [sys.executable, "-c", f"import django\ndjango.setup()\n{code}"]
    done = subprocess.run(
        command, cwd=folder, env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout.strip().splitlines()[-1]


def test_500_people_and_50_places_leave_nobody_out_and_give_none_twice(folder, database):
    with Process(folder, database, "serve") as site:
        site.wait_until_it_serves()
        address = run(folder, database, MAKE_OFFER % PLACES)
        cookie, form = read_form(site, address)
        time.sleep(SOONEST + 1)
        began = time.monotonic()
        with ThreadPoolExecutor(PEOPLE) as crowd:
            answers = list(
                crowd.map(lambda number: press(site, address, cookie, form, number), range(PEOPLE))
            )
        seconds = time.monotonic() - began
    told = json.loads(run(folder, database, WHO_HAS_WHAT))
    emails = [email for email, _state in told["rows"]]
    states = [state for _email, state in told["rows"]]
    assert set(answers) == {303}
    assert sorted(emails) == sorted(address_of(number) for number in range(PEOPLE))
    assert states == ["confirmed"] * PLACES + ["waiting"] * (PEOPLE - PLACES)
    assert sorted(told["mails"]) == sorted(emails)
    assert seconds < SERVED_WITHIN


def read_form(site: Process, address: str) -> tuple[str, dict[str, str]]:
    """Return the cookie and the hidden fields of the form, as a browser has them."""
    page = site.request(address)
    html = page.read().decode()
    hidden = {
        name: re.search(rf'name="{name}" value="([^"]+)"', html).group(1)
        for name in ("csrfmiddlewaretoken", "opened")
    }
    return re.search(r"__Host-csrftoken=[^;]+", page.headers["Set-Cookie"]).group(), hidden


def press(site: Process, address: str, cookie: str, form: dict[str, str], number: int) -> int:
    """Sign somebody up from a network of their own; return the status of the answer."""
    typed = {NAME: f"Gäst {number}", EMAIL: address_of(number), ORGANISATION: "Verkstaden AB"}
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": cookie,
        "X-Forwarded-For": f"10.0.{number // 250}.{number % 250 + 1}",
    }
    connection = HTTPConnection("localhost", site.port, timeout=PATIENCE)
    connection.request("POST", address, urlencode(form | typed), headers)
    return connection.getresponse().status


def address_of(number: int) -> str:
    """Return the address of somebody in the crowd."""
    return f"gast-{number}@example.se"
