"""The history page and its timeline."""

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError

from techtank.home.models import HistoryPage, TimelineEntry
from tests.factories import make_image

pytestmark = pytest.mark.django_db

ADDRESS = "/techtanks-historia/"


def add(**fields) -> TimelineEntry:
    """Add an event to the history."""
    fields = {"page": HistoryPage.objects.get(), "title_sv": "Något händer"} | fields
    return TimelineEntry.objects.create(**fields)


@pytest.mark.parametrize(
    ("prefix", "shown"),
    [("", ["2008–2009", "2010", "Mars 2015"]), ("/en", ["2008–2009", "2010", "March 2015"])],
)
def test_the_timeline_tells_years_spans_and_months(site, client, prefix, shown):
    add(year=2008, until=2009, sort_order=0)
    add(year=2010, sort_order=1)
    add(year=2015, month=3, sort_order=2)
    page = BeautifulSoup(client.get(prefix + ADDRESS).content, "lxml")
    times = page.select(".timeline time")
    assert [time.get_text(strip=True) for time in times] == shown
    assert [time["datetime"] for time in times] == ["2008", "2010", "2015-03"]


def test_a_span_must_not_end_before_it_begins(site):
    entry = TimelineEntry(page=HistoryPage.objects.get(), title_sv="X", year=2015, until=2014)
    with pytest.raises(ValidationError) as refused:
        entry.full_clean()
    assert "until" in refused.value.message_dict


@pytest.mark.parametrize("entries", [2, 40])
def test_a_long_history_costs_no_more_queries(site, client, django_assert_max_num_queries, entries):
    for number in range(entries):
        add(year=1900 + number, image=make_image(), sort_order=number)
    client.get(ADDRESS)
    with django_assert_max_num_queries(15):
        assert client.get(ADDRESS).status_code == 200
