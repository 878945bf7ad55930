"""Links to other sites are looked at politely, and those that lead nowhere are found."""

from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from django.urls import reverse
from django.utils import timezone

from techtank.core.roles import Role
from techtank.desk.links import checking
from techtank.desk.links.checking import check_some, is_on_the_internet, problem_with
from techtank.desk.links.collecting import collect, links_in
from techtank.desk.models import OutgoingLink
from techtank.desk.models.link import Problem
from tests.factories import in_english, make_news, make_person

AWAY = "https://annan.example.se"


class OtherSite(BaseHTTPRequestHandler):
    """Answers with the status that stands in the address; `asked` is what was asked for."""

    asked: list[str] = []

    def do_HEAD(self) -> None:
        """Answer."""
        self.asked.append(f"{self.command} {self.path}")
        if self.path == "/only-get" and self.command == "HEAD":
            return self.answer(405)
        if self.path == "/on-and-on":
            return self.answer(302, "/on-and-on")
        if self.path == "/moved":
            return self.answer(301, "/200")
        return self.answer(200 if self.path == "/only-get" else int(self.path.strip("/")))

    def do_GET(self) -> None:
        """Answer."""
        self.do_HEAD()

    def answer(self, status: int, onward: str = "") -> None:
        """Send a status, and where to go."""
        self.send_response_only(status)
        if onward:
            self.send_header("Location", onward)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_args) -> None:
        """Say nothing."""


@pytest.fixture
def other_site(monkeypatch) -> Iterator[str]:
    """Serve another site on this machine, as if it were on the internet; gives its address."""
    monkeypatch.setattr(checking, "is_on_the_internet", lambda _url: True)
    monkeypatch.setattr(OtherSite, "asked", [])
    server = ThreadingHTTPServer(("127.0.0.1", 0), OtherSite)
    # It looks so many seconds apart whether it is to end.
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("200", ""),
        ("moved", ""),
        ("only-get", ""),
        ("403", ""),
        ("429", ""),
        ("404", Problem.REFUSED),
        ("410", Problem.REFUSED),
        ("500", Problem.FAULT),
        ("on-and-on", Problem.ENDLESS),
    ],
)
def test_it_is_known_why_a_link_leads_nowhere(other_site, path, problem):
    assert problem_with(f"{other_site}/{path}") == problem


def test_a_site_that_does_not_answer_is_silent(monkeypatch):
    monkeypatch.setattr(checking, "is_on_the_internet", lambda _url: True)
    assert problem_with("http://127.0.0.1:1/") == Problem.SILENT
    assert problem_with("http://finns.inte.invalid/") == Problem.SILENT
    assert problem_with("http://[") == Problem.SILENT


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost:8000/admin/",
        "http://10.0.0.5/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "ftp://annan.example.se/",
        "file:///etc/passwd",
    ],
)
def test_our_own_network_is_never_asked(url):
    assert not is_on_the_internet(url)
    assert problem_with(url) in {Problem.INTERNAL, Problem.SILENT}


def test_another_site_can_not_send_us_into_our_own_network(other_site, monkeypatch):
    asked = []
    monkeypatch.setattr(
        checking, "is_on_the_internet", lambda url: asked.append(url) or not asked[1:]
    )
    assert problem_with(f"{other_site}/moved") == Problem.INTERNAL
    assert asked == [f"{other_site}/moved", f"{other_site}/200"]


@pytest.mark.django_db
def test_every_link_of_a_public_page_is_known_once_wherever_it_stands(site):
    text = f'<p>Se <a href="{AWAY}/a?x=1&amp;y=2">mer</a> och <a href="/nyheter/">nyheter</a>.</p>'
    page = make_news(body_sv=[("text", text)], **in_english())
    make_news(body_sv=[("text", text), ("call_to_action", {"url": f"{AWAY}/b"})])
    make_news(live=False, body_sv=[("text", f'<p><a href="{AWAY}/hemligt">x</a></p>')])
    assert links_in(page) == {f"{AWAY}/a?x=1&y=2"}
    collect()
    assert {f"{AWAY}/a?x=1&y=2"} <= set(OutgoingLink.objects.values_list("url", flat=True))
    assert not OutgoingLink.objects.filter(url__contains="hemligt").exists()
    assert OutgoingLink.objects.get(url=f"{AWAY}/a?x=1&y=2").pages.count() == 2
    page.unpublish()
    collect()
    assert OutgoingLink.objects.get(url=f"{AWAY}/a?x=1&y=2").pages.count() == 1


@pytest.mark.django_db
def test_each_site_is_asked_for_one_link_a_minute_and_new_links_come_first(site, other_site):
    for number in range(3):
        OutgoingLink.objects.create(url=f"{other_site}/20{number}")
    assert check_some() == 1
    assert OtherSite.asked == ["HEAD /200"]
    check_some()
    check_some()
    assert check_some() == 0
    assert OtherSite.asked == ["HEAD /200", "HEAD /201", "HEAD /202"]


@pytest.mark.django_db
def test_what_failed_is_asked_again_the_next_day_and_what_is_fine_the_next_week(site, other_site):
    fine = OutgoingLink.objects.create(url=f"{other_site}/200")
    fine.note("")
    failed = OutgoingLink.objects.create(url=f"{other_site}/404")
    failed.note(Problem.REFUSED)
    assert not OutgoingLink.objects.due().exists()
    OutgoingLink.objects.update(checked_at=timezone.now() - timedelta(days=1))
    assert list(OutgoingLink.objects.due()) == [failed]
    OutgoingLink.objects.update(checked_at=timezone.now() - timedelta(days=7))
    assert OutgoingLink.objects.due().count() == 2


@pytest.mark.django_db
def test_a_page_is_on_the_list_after_two_failures_until_the_link_is_right(site, client, other_site):
    client.force_login(make_person(Role.EDITOR))
    link = f'<p><a href="{other_site}/404">Läs deras sida</a></p>'
    page = make_news(body_sv=[("text", link)], **in_english())
    address = reverse("chore", args=["broken-links"])
    collect()
    check_some()
    assert page.title not in client.get(address).content.decode()
    OutgoingLink.objects.update(checked_at=timezone.now() - timedelta(days=1))
    check_some()
    html = client.get(address).content.decode()
    assert page.title in html
    assert f"{other_site}/404: sidan finns inte" in html
    page.body_sv = [("text", "<p>Utan länk.</p>")]
    page.save()
    collect()
    assert page.title not in client.get(address).content.decode()
