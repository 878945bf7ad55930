"""A real Varnish with the configuration of production in front of the site."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import pytest
from django.core.signals import request_started
from django.db import connection
from django.utils import timezone
from wagtail.models import Page

from news.models import NewsCategory, PreviewLink
from techtank.core.caching import SITE_TAG
from techtank.core.models import Purge, SiteSettings
from techtank.core.paths import PROJECT_DIR
from techtank.core.purging.telling import tell_again
from tests.factories import make_news, make_page
from tests.members.factories import make_member
from tests.people.factories import make_contact, make_organisation
from tests.support import varnish
from tests.support.postgres import free_port
from tests.support.showroom import wait_until_it_serves

pytestmark = [
    pytest.mark.long,
    pytest.mark.postgres,  # the site runs beside the tests, in processes of its own
    pytest.mark.django_db(transaction=True),
    pytest.mark.slow,
]

LISTS = [
    "/nyheter/",
    "/nyheter/?kategori=aktuellt-fran-techtank",
    "/nyheter/?kategori=aktuellt-fran-techtank&sida=2",
    "/nyheter/?ar=2024",
    "/nyheter/?sida=2",
    "/nyheter/rss/",
    "/sitemap.xml",
    "/sok/?q=industrin",
    "/",
]
OTHERS = ["/om-techtank/", "/robots.txt"]
#: To public pages, in a day.
VISITS = 20_000
#: Till changes are told again, in the busiest hours.
IN_A_MINUTE = 60
#: Seconds for a visit, and till Varnish has seen that the site is back.
PATIENCE = 30


def in_both_languages(addresses: list[str]) -> list[str]:
    """Return the addresses in Swedish and English; files of the whole site have but one."""
    return addresses + [f"/en{one}" for one in addresses if not one.endswith((".xml", ".txt"))]


class Answer(NamedTuple):
    """What a visitor gets."""

    status: int
    text: str
    headers: dict[str, str]


def ask(port: int, address: str, method: str = "GET", **headers: str) -> Answer:
    """Ask as a visitor does."""
    visit = HTTPConnection("localhost", port, timeout=PATIENCE)
    visit.request(method, address, headers=headers)
    answer: HTTPResponse = visit.getresponse()
    text = answer.read().decode(errors="replace")
    visit.close()
    return Answer(answer.status, text, {k.lower(): v for k, v in answer.headers.items()})


@contextmanager
def visits(port: int, addresses: list[str], visitors: int = 6) -> Iterator[list[int]]:
    """Several visitors ask for the addresses all the time; gives the statuses of the answers."""
    statuses: list[int] = []
    is_over = threading.Event()

    def visit() -> None:
        while not is_over.wait(0.02):
            statuses.extend(ask(port, address).status for address in addresses)

    with ThreadPoolExecutor(visitors) as pool:
        turns = [pool.submit(visit) for _visitor in range(visitors)]
        try:
            yield statuses
        finally:
            is_over.set()
    for turn in turns:
        turn.result()


class Process:
    """The site on the tests' database, in processes of its own."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self._log = folder / "site.log"

    def __enter__(self) -> "Process":
        self.start()
        return self

    def __exit__(self, *_fault) -> None:
        self.kill()

    def start(self) -> None:
        """Return when it serves."""
        database = connection.settings_dict
        where = f"{database['HOST']}:{database['PORT']}/{database['NAME']}"
        url = f"postgres://{database['USER']}:{quote(database['PASSWORD'])}@{where}"
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "techtank.wsgi"],
                cwd=PROJECT_DIR,
                env=os.environ
                | {
                    "DJANGO_SETTINGS_MODULE": "techtank.settings.test",
                    "DATABASE_URL": url,
                    "GUNICORN_CMD_ARGS": f"--bind 127.0.0.1:{self.port} --workers 1",
                },
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        wait_until_it_serves(self._process, self.port, self._log)

    def kill(self) -> None:
        """End all its processes at once, in the middle of whatever they do."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


class Front:
    """What visitors see in front of Varnish, and what Varnish asks of the site behind it."""

    def __init__(self, running: varnish.Varnish) -> None:
        self.running = running
        self.asked: list[str] = []

    def get(self, address: str, method: str = "GET", **headers: str) -> Answer:
        return ask(self.running.port, address, method, **headers)

    def is_asked_for(self, address: str) -> bool:
        """Whether Varnish asks the site when a visitor comes."""
        self.asked.clear()
        self.get(address)
        return bool(self.asked)

    def keep(self, addresses: list[str]) -> None:
        """Let Varnish keep the addresses."""
        for address in addresses:
            assert self.get(address).status == 200, address
        assert [one for one in addresses if self.is_asked_for(one)] == []

    def asked_anew(self, addresses: list[str]) -> list[str]:
        """Return those of the addresses that Varnish has dropped."""
        return [one for one in addresses if self.is_asked_for(one)]


@pytest.fixture(scope="module")
def before_the_site(live_server, tmp_path_factory) -> Iterator[varnish.Varnish]:
    """Varnish before the server of the tests; to start it takes seconds."""
    port = int(live_server.url.rpartition(":")[2])
    folder = tmp_path_factory.mktemp("varnish")
    # Not by its database, which is away while it is emptied between two tests.
    with varnish.running(folder, port, probe="/-/live") as running:
        yield running


@pytest.fixture
def front(before_the_site, site, indexes, settings) -> Iterator[Front]:
    """The bare site behind an empty Varnish, which it tells of changes."""
    everything = {"xkey-purge": SITE_TAG}
    assert ask(before_the_site.purge_port, "/", "PURGE", **everything).status == 200
    settings.CACHE_PURGE_URL = f"http://127.0.0.1:{before_the_site.purge_port}"
    front = Front(before_the_site)

    def note(environ: dict, **_kwargs) -> None:
        if not environ["PATH_INFO"].startswith("/-/"):
            front.asked.append(environ["PATH_INFO"])

    request_started.connect(note)
    yield front
    request_started.disconnect(note)


def edit(page: Page, **fields) -> None:
    """Publish a page with other words."""
    for field, value in fields.items():
        setattr(page, field, value)
    page.save_revision().publish()


def twenty_articles() -> list:
    """Make more news than a page of the list has room for."""
    return [make_news() for _ in range(13)]


def test_a_published_article_is_on_every_list_at_once_and_no_other_page_is_dropped(front):
    twenty_articles()
    article = make_news(title="Helt ny artikel", lead_sv="Om industrin.", live=False)
    lists, others = in_both_languages(LISTS), in_both_languages(OTHERS)
    front.keep(lists + others)
    article.save_revision().publish()
    assert sorted(front.asked_anew(lists)) == sorted(lists)
    assert front.asked_anew(others) == []
    for address in ("/nyheter/", "/en/nyheter/", "/", "/nyheter/rss/"):
        assert "Helt ny artikel" in front.get(address).text, address
    assert front.get(article.url).status == 200


def test_an_edited_article_is_fresh_at_the_next_visit_and_other_articles_stay(front):
    article, other = make_news(title="En sak"), make_news(title="En annan")
    kept = [article.url, f"/en{article.url}", "/nyheter/", other.url]
    front.keep([*kept, *OTHERS])
    article.lead_sv = "Helt andra ord."
    begun = time.monotonic()
    article.save_revision().publish()
    published = time.monotonic()
    assert "Helt andra ord." in front.get(article.url).text
    seen = time.monotonic()
    print(f"publish {published - begun:.3f} s, fresh page {seen - published:.3f} s")
    assert "Helt andra ord." in front.get(f"/en{article.url}").text
    assert front.asked_anew(OTHERS) == []


def test_an_article_that_is_taken_down_is_nowhere_any_more(front):
    article = make_news(title="Försvinner snart")
    lists = in_both_languages(["/nyheter/", "/", "/nyheter/?ar=2024"])
    front.keep([article.url, f"/en{article.url}", *lists, *OTHERS])
    article.unpublish()
    assert front.get(article.url).status == 410
    assert front.get(f"/en{article.url}").status == 410
    for address in lists:
        assert "Försvinner snart" not in front.get(address).text, address
    assert front.asked_anew(OTHERS) == []


def test_a_page_that_is_moved_leads_from_its_old_address_and_is_linked_at_the_new_one(front):
    above, page = make_page(slug="hyllan"), make_page(slug="flyttas")
    link = f'<p>Läs <a linktype="page" id="{page.pk}">mer</a>.</p>'
    leading = make_page(slug="ledande", body_sv=[("text", link)])
    front.keep([page.url, f"/en{page.url}", leading.url, *OTHERS])
    page.move(above, "last-child")
    moved = front.get("/flyttas/")
    assert (moved.status, moved.headers["location"]) == (301, "/hyllan/flyttas/")
    assert front.get("/hyllan/flyttas/").status == 200
    assert "/hyllan/flyttas/" in front.get(leading.url).text
    assert front.asked_anew(OTHERS) == []


def test_a_new_number_of_a_person_is_on_every_page_that_shows_it_and_no_other_is_dropped(front):
    person = make_contact(group="staff", phone="0455-11 11 11")
    article, other = make_news(), make_news()
    article.contacts.create(person=person, sort_order=0)
    article.save()
    front.keep([*in_both_languages([person.url, article.url]), other.url, *OTHERS])
    person.phone = "0455-22 22 22"
    person.save_revision().publish()
    for address in in_both_languages([person.url, article.url]):
        assert "22 22 22" in front.get(address).text.replace("\xa0", " "), address
    assert front.asked_anew([other.url, *OTHERS]) == []


def test_an_approved_company_is_fresh_in_the_directory_and_its_filters(front):
    company = make_member(phone="0455-11 11 11")
    lists = in_both_languages(
        ["/medlemmar/", f"/medlemmar/?kommun={company.municipality.slug}", company.url]
    )
    front.keep([*lists, "/nyheter/", "/om-techtank/"])
    company.phone = "0455-22 22 22"
    company.save_revision().publish()  # as the last approval of its review does
    assert "22 22 22" in front.get(company.url).text.replace("\xa0", " ")
    assert front.asked_anew(lists) == lists[:2] + lists[3:]
    assert front.asked_anew(["/nyheter/", "/om-techtank/"]) == []


def test_a_renamed_organisation_has_its_new_name_on_the_pages_of_its_people(front):
    organisation = make_organisation(name="Gamla Bolaget")
    person = make_contact(group="staff", organisation=organisation)
    other = make_contact(group="staff")
    front.keep([*in_both_languages([person.url]), other.url, "/nyheter/"])
    organisation.name = "Nya Bolaget"
    organisation.save()
    for address in in_both_languages([person.url]):
        assert "Nya Bolaget" in front.get(address).text, address
    assert front.asked_anew([other.url, "/nyheter/"]) == []


def test_changed_settings_are_on_every_page(front):
    front.keep(in_both_languages(OTHERS))
    current = SiteSettings.load()
    current.email = "nytt@example.se"
    current.save()
    assert "nytt@example.se" in front.get("/om-techtank/").text
    assert len(front.asked_anew(in_both_languages(OTHERS))) >= len(OTHERS)


@pytest.fixture
def killable(site, indexes, settings, tmp_path: Path) -> Iterator[tuple[Process, varnish.Varnish]]:
    """The bare site as processes that can be killed, behind Varnish, which it tells of changes."""
    with Process(tmp_path) as process, varnish.running(tmp_path, process.port) as running:
        settings.CACHE_PURGE_URL = f"http://127.0.0.1:{running.purge_port}"
        yield process, running


def test_visitors_get_pages_while_the_site_is_down_and_fresh_ones_when_it_is_back(killable):
    process, running = killable
    article, gone = make_news(title="Före avbrottet"), make_page(title="Tas ner")
    for address in ("/nyheter/", article.url, gone.url):
        assert ask(running.port, address).status == 200
    with visits(running.port, ["/nyheter/", article.url]) as statuses:
        process.kill()
        article.title = "Efter avbrottet"
        article.save_revision().publish()
        gone.unpublish()
        time.sleep(5)  # till Varnish has seen that nobody is there, and longer
        assert "Före avbrottet" in ask(running.port, article.url).text
        assert ask(running.port, gone.url).status == 503  # what was taken down is not shown again
        process.start()
        begun = time.monotonic()
        while "Efter avbrottet" not in ask(running.port, article.url).text:
            assert time.monotonic() - begun < PATIENCE
            time.sleep(0.1)
    print(f"{len(statuses)} visits; fresh {time.monotonic() - begun:.1f} s after the start")
    assert set(statuses) == {200}
    assert ask(running.port, gone.url).status == 410


def test_a_change_that_varnish_did_not_hear_of_is_told_later_and_stops_nobody(front, settings):
    article = make_news(title="Förr")
    front.keep([article.url])
    heard = settings.CACHE_PURGE_URL
    settings.CACHE_PURGE_URL = "http://127.0.0.1:9"
    article.title = "Senare"
    article.save_revision().publish()
    assert "Senare" not in front.get(article.url).text
    settings.CACHE_PURGE_URL = heard
    tell_again()
    assert "Senare" in front.get(article.url).text


def test_each_change_is_told_once_more_after_a_minute_for_pages_that_were_under_way(front):
    article = make_news()
    front.keep([article.url])
    article.save_revision().publish()
    front.keep([article.url])
    Purge.objects.update(moment=timezone.now() - timedelta(minutes=2))
    assert tell_again() > 0
    assert front.is_asked_for(article.url)
    assert not Purge.objects.exists()


def test_what_is_for_one_visitor_is_never_kept(front):
    article = make_news(title="Hemlig än", live=False)
    preview = PreviewLink.objects.create(article=article, recipient="Anna Ek")
    addresses = [f"/forhandsvisning/{preview.token}/", "/logga-in/", "/admin/login/"]
    for address in addresses:
        front.get(address)
        assert front.is_asked_for(address), address


def test_a_cookie_neither_spoils_what_is_kept_nor_gets_into_it(front):
    answer = front.get("/nyheter/", Cookie="sessionid=abcdefgh12345678; _ga=1.2.3")
    assert "set-cookie" not in answer.headers
    front.get("/nyheter/")
    assert not front.is_asked_for("/nyheter/")


def test_what_mailings_add_to_an_address_and_the_order_of_filters_make_no_other_page(front):
    twenty_articles()
    front.keep(["/nyheter/?kategori=aktuellt-fran-techtank&sida=2", "/nyheter/"])
    assert not front.is_asked_for("/nyheter/?sida=2&kategori=aktuellt-fran-techtank&utm_source=x")
    assert not front.is_asked_for("/nyheter/?utm_campaign=host&fbclid=abc")


def test_an_unchanged_page_answers_304_without_asking_the_site(front):
    tag = front.get("/nyheter/").headers["etag"]
    front.asked.clear()
    assert front.get("/nyheter/", **{"If-None-Match": tag}).status == 304
    assert front.asked == []


def test_only_the_site_may_drop_pages_and_nobody_reads_them_where_it_does(front):
    front.keep(["/nyheter/"])
    assert front.get("/nyheter/", "PURGE", **{"xkey-purge": "site"}).status == 405
    assert ask(front.running.purge_port, "/nyheter/").status == 405
    assert not front.is_asked_for("/nyheter/")
    assert "xkey" not in front.get("/nyheter/").headers


def test_on_a_working_day_ninety_nine_of_a_hundred_visits_do_not_reach_the_site(front):
    person = make_contact(group="staff", phone="0455-11 11 11")
    company, categories = make_member(), list(NewsCategory.objects.all())
    articles = [
        make_news(categories=(categories[one % len(categories)].slug,)) for one in range(20)
    ]
    articles[2].contacts.create(person=person, sort_order=0)
    articles[2].save()
    *others, last = articles
    pages = [one.url for one in (*others, company, person)]
    lists = [one for one in LISTS if "kategori" not in one or "sida" not in one]
    # Some are asked for often, many seldom, as on every site (Zipf's law).
    addresses = in_both_languages([*lists, "/medlemmar/", *OTHERS, *pages])
    weights = [1 / place for place in range(1, len(addresses) + 1)]
    chances = random.Random(7)  # noqa: S311 (always the same ones)
    changes = [
        lambda: edit(articles[3], lead_sv="Nya ord."),
        lambda: make_news(title="Helt ny artikel"),
        lambda: edit(person, phone="0455-22 22 22"),
        lambda: edit(company, phone="0455-33 33 33"),
        last.unpublish,
    ]
    visits = HTTPConnection("localhost", front.running.port, timeout=60)

    def come(number: int) -> None:
        for address in chances.choices(addresses, weights, k=number):
            visits.request("GET", address)
            answer = visits.getresponse()
            assert answer.read()
            assert answer.status == 200, address

    front.asked.clear()
    for change in changes:
        change()
        come(IN_A_MINUTE)
        Purge.objects.update(moment=timezone.now() - timedelta(minutes=2))
        tell_again()
        come(VISITS // len(changes) - IN_A_MINUTE)
    visits.close()
    share = 1 - len(front.asked) / VISITS
    print(f"{VISITS} visits, {len(front.asked)} asked of the site: {share:.2%} hits")
    assert share >= 0.99
