"""Editors learn what visitors did not find, and nothing of who they were."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from techtank.core.roles import Role
from techtank.search import unanswered
from techtank.search.models import SearchTip, UnansweredSearch
from tests.factories import make_page, make_person

pytestmark = pytest.mark.django_db
BROWSER = {
    "Sec-Fetch-Mode": "navigate",
    "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
}
LIST = "/admin/att-gora/searches/"


def ask(client, text, prefix="", headers=(), **parameters):
    """Search as somebody at a browser does."""
    query = {"q": text} | parameters
    return client.get(f"{prefix}/sok/", query, headers=BROWSER | dict(headers))


def counted():
    """Return what is known of searches: words and how often."""
    return dict(UnansweredSearch.objects.values_list("words", "times"))


def test_what_nothing_answers_is_counted_by_week_and_language(site, client, monkeypatch):
    make_page(title="Tidvatten")
    for text in ("Rymdraket!", "  rymdraket ", "tidvatten", "tidvattten", "!", ""):
        ask(client, text)
    ask(client, "rymdraket", "/en")
    monkeypatch.setattr(timezone, "localdate", lambda: date(2031, 1, 1))
    ask(client, "rymdraket")
    rows = UnansweredSearch.objects.order_by("pk").values_list("language", "words", "times")
    assert list(rows) == [
        ("sv", "rymdraket", 2),
        ("en", "rymdraket", 1),
        ("sv", "rymdraket", 1),
    ]
    assert UnansweredSearch.objects.last().week == date(2030, 12, 30)


def test_what_is_answered_in_part_is_counted_and_kept_until_it_is_answered(site, client):
    make_page(title="Tidvatten")
    for _time in range(2):
        ask(client, "tidvatten rymdraket")
    unanswered.forget()
    assert counted() == {"tidvatten rymdraket": 2}
    make_page(title="Rymdraket i tidvatten")
    unanswered.forget()
    assert counted() == {}


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Mode": ""},
        {"Sec-Fetch-Mode": "cors"},
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"X-Moz": "prefetch"},
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0"},
        {"User-Agent": ""},
    ],
    ids=str,
)
def test_robots_and_browsers_that_look_ahead_are_not_counted(site, client, headers):
    assert ask(client, "rymdraket", headers=headers).status_code == 200
    assert counted() == {}


def test_who_asks_only_for_the_head_or_for_one_kind_is_not_counted(site, client):
    make_page(title="Tidvatten")
    client.head("/sok/", {"q": "rymdraket"}, headers=BROWSER)
    ask(client, "tidvatten", typ="nyheter")
    assert counted() == {}


@pytest.mark.parametrize(
    "text",
    [
        "anna.ek@example.se",
        "vad är anna＠example.se",
        "0457-123 45",
        "+46 70 123 45 67",
        "076 861 27 43 rymd",
        "123456",
        "１２３４５６",
        "850709-9805",
        "19850709-9805",
        "8507099805",
        "tumba 850709",
        "556677-8899",
        "rymd " * 40,
    ],
)
def test_what_may_be_about_somebody_is_not_stored(site, client, text):
    assert ask(client, text).status_code == 200
    assert counted() == {}


def test_standards_are_counted_and_long_searches_cut(site, client):
    ask(client, "ISO 14001")
    ask(client, "rymdraketuppskjutningsramp " * 3)
    assert set(counted()) == {
        "iso 14001",
        "rymdraketuppskjutningsramp rymdraketuppskjutningsramp rymdraketuppskjutningsramp"[:60],
    }


def test_nothing_else_is_known_of_a_search():
    fields = {field.name for field in UnansweredSearch._meta.get_fields()}
    assert fields == {"id", "language", "words", "week", "times"}


def test_the_number_of_searches_a_week_is_capped_and_known_ones_count_on(site, client, monkeypatch):
    monkeypatch.setattr(unanswered, "MOST_A_WEEK", 2)
    for text in ("rymdraket", "månlandare", "marsbil", "rymdraket"):
        ask(client, text)
    assert counted() == {"rymdraket": 2, "månlandare": 1}


def test_no_cache_stands_between_a_search_without_an_answer_and_the_counting(site, client):
    make_page(title="Tidvatten")
    nothing, something = ask(client, "rymdraket"), ask(client, "tidvatten")
    assert "no-store" in nothing["Cache-Control"]
    assert "xkey" not in nothing
    assert "public" in something["Cache-Control"]
    for answer in (nothing, something):
        assert not answer.cookies
        assert "cookie" not in answer.get("Vary", "").lower()


def weeks_ago(number: int, words: str = "rymdraket", times: int = 1):
    """Count a search some weeks ago."""
    week = unanswered.monday_of(timezone.localdate()) - timedelta(weeks=number)
    return UnansweredSearch.objects.create(language="sv", words=words, week=week, times=times)


def test_a_quarter_later_a_search_is_forgotten(site):
    weeks_ago(14)
    weeks_ago(12, times=3)
    unanswered.forget()
    assert [row.times for row in UnansweredSearch.objects.all()] == [3]


def test_overnight_what_has_an_answer_by_now_is_forgotten(site, client):
    weeks_ago(2, "tidvattnet", times=2)
    weeks_ago(1, "rymdraket", times=2)
    make_page(title="Tidvatten")
    unanswered.forget()
    assert set(counted()) == {"rymdraket"}


# What editors see


@pytest.fixture
def editor(site, client):
    """An editor's browser."""
    client.force_login(make_person(Role.EDITOR))
    return client


def rows(editor):
    """Return the lines of the list: the search, the rest of the line, and where it leads."""
    page = BeautifulSoup(editor.get(LIST).content, "lxml")
    lines = [cell.find_parent("tr") for cell in page.select("td.title")]
    return [
        (row.a.get_text(strip=True), row.select("td")[1].text.strip(), row.a["href"])
        for row in lines
    ]


def test_the_list_has_what_was_asked_more_than_once_the_most_frequent_first(editor):
    weeks_ago(0, "marsbil", times=2)
    weeks_ago(5, "rymdraket", times=2)
    weeks_ago(1, "rymdraket", times=3)
    weeks_ago(0, "månlandare")
    (first, told, _address), (second, _told, _address) = rows(editor)
    assert (first, second) == ("rymdraket", "marsbil")
    assert told.startswith("5 gånger, senast i veckan från ")
    assert told.endswith("Svenska")


def test_an_editor_puts_a_page_first_for_what_was_not_found_and_is_led_back(editor):
    page = make_page(title="Om rymden")
    weeks_ago(0, times=2)
    weeks_ago(3, "rymdraketer", times=2)
    weeks_ago(0, "marsbil", times=2)
    address = rows(editor)[1][2]
    form = BeautifulSoup(editor.get(address).content, "lxml").select_one("form[method=post i]")
    assert form.find("textarea", attrs={"name": "questions_sv"}).text.strip() == "rymdraket"
    data = {"page": page.pk, "questions_sv": "rymdraket", "questions_en": ""}
    answer = editor.post(form["action"], data)
    assert answer["Location"] == LIST
    assert [line[0] for line in rows(editor)] == ["marsbil"]
    assert "Om rymden" in editor.get("/sok/?q=rymdraket").content.decode()


def test_a_search_that_is_gone_opens_an_empty_form(editor):
    address = reverse("wagtailsnippets_search_searchtip:add")
    before = SearchTip.objects.count()
    for number in ("0", "x", "9" * 30):
        assert editor.get(address, {"search": number}).status_code == 200
    assert SearchTip.objects.count() == before


@pytest.mark.parametrize("role", Role, ids=lambda role: role.name.lower())
def test_those_who_may_put_pages_first_are_told(site, client, role):
    weeks_ago(0, times=2)
    client.force_login(make_person(role))
    may = role in {Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR}
    assert (LIST in client.get("/admin/").content.decode()) == may
