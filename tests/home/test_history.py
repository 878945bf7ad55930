"""The history page and its timeline."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError

from news.models import NewsIndexPage
from techtank.home.models import HistoryPage, TimelineEntry
from tests.factories import make_image, make_news

pytestmark = [pytest.mark.django_db, pytest.mark.slow]

ADDRESS = "/techtanks-historia/"


def add(**fields) -> TimelineEntry:
    """Add an event to the history."""
    page = HistoryPage.objects.get()
    place = page.timeline.count()
    fields = {"page": page, "title_sv": "Något händer", "sort_order": place} | fields
    return TimelineEntry.objects.create(**fields)


def read(client, prefix=""):
    """Return the page as elements."""
    return BeautifulSoup(client.get(prefix + ADDRESS).content, "lxml")


@pytest.mark.parametrize(
    ("prefix", "shown"),
    [("", ["2008–2009", "2010", "Mars 2015"]), ("/en", ["2008–2009", "2010", "March 2015"])],
)
def test_the_timeline_tells_years_spans_and_months(site, client, prefix, shown):
    add(year=2008, until=2009, title_en="One")
    add(year=2010, title_en="Two")
    add(year=2015, month=3, title_en="Three")
    times = read(client, prefix).select(".timeline time")
    assert [time.get_text(strip=True) for time in times] == shown
    assert [time["datetime"] for time in times] == ["2008", "2010", "2015-03"]


def test_a_span_must_not_end_before_it_begins(site):
    entry = TimelineEntry(page=HistoryPage.objects.get(), title_sv="X", year=2015, until=2014)
    with pytest.raises(ValidationError) as refused:
        entry.full_clean()
    assert "until" in refused.value.message_dict


def test_an_english_history_leaves_out_what_nobody_has_translated(site, client):
    add(year=2010, title_sv="Bara svenska")
    add(year=2015, title_sv="Bildas", title_en="Formed")
    assert [one.text.strip() for one in read(client, "/en").select(".timeline h3")] == ["Formed"]


def test_a_history_in_swedish_alone_is_swedish_throughout_at_its_english_address(site, client):
    HistoryPage.objects.update(title_en="", has_english=False)
    add(year=2015, month=3, title_sv="Bildas", title_en="Formed")
    page = read(client, "/en").select_one("article[lang=sv] .timeline")
    assert "Bildas" in page.text
    assert "Mars 2015" in page.text


def test_an_event_leads_on_to_a_page_of_the_site_in_the_language_of_the_reader(site, client):
    news = NewsIndexPage.objects.get()
    add(year=2015, link_page=news, title_en="Formed")
    add(year=2016, link_page=news, title_en="Grown", link_text_sv="Läs", link_text_en="Read more")
    for prefix, titles in (("", ["Något händer", "Läs"]), ("/en", ["Formed", "Read more"])):
        links = read(client, prefix).select(".timeline a")
        assert [link["href"] for link in links] == [f"{prefix}/nyheter/"] * 2
        assert [link.text for link in links] == titles


def test_an_event_leads_to_an_address_elsewhere(site, client):
    add(year=2015, link_address="https://www.example.se/rapport")
    [link] = read(client).select(".timeline h3 a")
    assert link["href"] == "https://www.example.se/rapport"


def test_an_event_does_not_lead_to_what_is_not_public(site, client):
    add(year=2015, link_page=make_news(title="Hemlig", live=False), link_text_sv="Läs")
    page = read(client)
    assert page.select(".timeline h3")
    assert not page.select(".timeline a")


def test_an_event_has_one_link(site):
    entry = TimelineEntry(
        page=HistoryPage.objects.get(),
        title_sv="X",
        year=2015,
        link_page=NewsIndexPage.objects.get(),
        link_address="https://www.example.se/",
    )
    with pytest.raises(ValidationError) as refused:
        entry.full_clean()
    assert "link_address" in refused.value.message_dict


@pytest.mark.parametrize("entries", [2, 40])
def test_a_long_history_costs_no_more_queries(site, client, django_assert_max_num_queries, entries):
    for number in range(entries):
        page = make_news()
        add(year=1900 + number, image=make_image(), link_page=page)
    client.get(ADDRESS)
    with django_assert_max_num_queries(15):
        assert client.get(ADDRESS).status_code == 200
