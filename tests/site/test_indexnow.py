"""Search engines that want to know are told at once what is new or gone, if operators say so."""

import json
import logging

import pytest
import requests
from wagtail.models import PageViewRestriction

from techtank.core import indexnow
from techtank.home.models import HomePage
from tests.factories import in_english, make_news, make_page
from tests.support.background import AT_ONCE

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f0"


class Engine:
    """Stands for the search engine: keeps what it is told, and answers as a test says."""

    def __init__(self):
        self.told: list[dict] = []
        self.answer: int | Exception = 200

    def post(self, address, json, **options):
        """Take a message."""
        assert address == indexnow.ENGINE
        assert options["timeout"]
        if isinstance(self.answer, Exception):
            raise self.answer
        self.told.append(json)
        response = requests.Response()
        response.status_code = self.answer
        return response

    @property
    def addresses(self):
        """Every address that it was told of, in order."""
        return [address for message in self.told for address in message["urlList"]]


@pytest.fixture
def engine(monkeypatch):
    """A search engine within reach."""
    engine = Engine()
    monkeypatch.setattr(indexnow.requests, "post", engine.post)
    return engine


@pytest.fixture
def on(settings, engine):
    """The operators want search engines to be told, and the worker does at once what it finds."""
    settings.INDEXNOW_KEY = KEY
    settings.TASKS = settings.TASKS | {"later": AT_ONCE["later"]}
    return engine


@pytest.fixture
def stored(django_capture_on_commit_callbacks):
    """`with stored():` what is done inside is stored at its end."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def publish(page):
    """Publish what the page says now."""
    page.save_revision().publish()


def test_what_is_published_or_taken_down_is_told_in_both_languages_after_the_commit(
    site, on, stored
):
    article = make_news(live=False, **in_english())
    addresses = [article.get_address("sv"), article.get_address("en")]
    with stored():
        publish(article)
        assert on.told == []
    assert on.addresses == addresses
    message = on.told[0]
    assert message["host"] == addresses[0].split("/")[2]
    assert message["key"] == KEY
    assert message["keyLocation"] == f"{addresses[0].partition('/nyheter')[0]}/{KEY}.txt"
    with stored():
        article.refresh_from_db()
        article.unpublish()
    assert on.addresses == addresses * 2


def test_a_page_in_swedish_alone_has_one_address_to_tell(site, on, stored):
    article = make_news()
    with stored():
        publish(article)
    assert on.addresses == [article.get_address("sv")]


def test_what_is_not_for_everybody_or_not_for_search_engines_is_not_told(site, on, stored):
    private = make_page()
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    with stored():
        publish(private)
        private.unpublish()
        publish(HomePage.objects.get().get_children().get(slug="sok").specific)
    assert on.told == []


def test_without_a_key_nothing_is_told_and_no_file_is_shown(site, engine, stored, client, settings):
    assert settings.INDEXNOW_KEY == ""
    settings.TASKS = settings.TASKS | {"later": AT_ONCE["later"]}
    with stored():
        publish(make_news())
    assert engine.told == []
    assert client.get(f"/{KEY}.txt").status_code == 404


def test_the_key_is_shown_at_its_address_and_no_other_is(site, on, client):
    answer = client.get(f"/{KEY}.txt")
    assert answer.content.decode() == KEY
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert "public" in answer["Cache-Control"]
    for other in (KEY[:-1], KEY.upper(), "humans"):
        assert client.get(f"/{other}.txt").status_code == 404
    assert client.get("/robots.txt").content.decode().startswith("User-agent")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (requests.ConnectionError("secret"), "IndexNow can't be reached (ConnectionError)"),
        (requests.Timeout("secret"), "IndexNow can't be reached (Timeout)"),
        (403, "IndexNow answered 403"),
        (429, "IndexNow answered 429"),
    ],
    ids=str,
)
def test_what_fails_is_one_line_of_the_log_and_publishes_all_the_same(
    site, on, stored, client, caplog, answer, said
):
    on.answer = answer
    article = make_news(live=False)
    with stored(), caplog.at_level(logging.INFO, "techtank.indexnow"):
        publish(article)
    assert client.get(article.url).status_code == 200
    (line,) = [one.getMessage() for one in caplog.records if one.name == "techtank.indexnow"]
    assert line.startswith(said)
    assert article.get_address("sv") in line
    assert KEY not in line
    assert "secret" not in line


def test_engines_take_what_is_told(site, on, stored):
    on.answer = 202
    with stored():
        publish(make_news())
    assert json.loads(json.dumps(on.told))[0].keys() == {"host", "key", "keyLocation", "urlList"}
