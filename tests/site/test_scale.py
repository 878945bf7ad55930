"""A page of a site with thousands of articles is as quick as the same page of a small site."""

import os

import pytest
from django.db import connection

from news.models import NewsPage
from techtank.desk.demo_scale import load_scale
from techtank.desk.demo_scale.sizes import Sizes
from techtank.home.models import HomePage
from tests.queries import MOST, brief, queries_of
from tests.support.processor_time import quickest

pytestmark = [pytest.mark.django_db, pytest.mark.alone]
#: The part of the large site that is made; SCALE=1 makes all of it, in some minutes.
SCALE = float(os.environ.get("SCALE", "0.2"))
#: As many times as long as on the small site, and seconds, for the machine does other things too;
#: what grows with the site takes far more. `make bench` measures it (at most 1.25 times).
LONGER, NOISE = 2, 0.01
SWEDISH = [
    *("/", "/nyheter/", "/press/", "/projekt-insatser/", "/medlemmar/", "/medlemmar/?q=laser"),
    *("/medlemmar/?kommun=ronneby", "/projekt-insatser/?status=pagaende", "/techtanks-historia/"),
    *("/om-techtank/", "/om-techtank/medarbetare/", "/erbjudanden/", "/kontakt/", "/sok/"),
    *("/kalendarium/", "/medlemmar/bli-medlem/"),
    "/nyheter/region-och-kommuner-i-blekinge-delar-pa-techtank/",
    *("/projekt-insatser/kickstart-s3/", "/medlemmar/nebbe-formteknik/"),
]
PAGES = [*SWEDISH, *(f"/en{address}" for address in SWEDISH)]
#: They hold twenty news, which the small site does not have.
FEEDS = ["/nyheter/rss/", "/nyheter/atom/", "/en/nyheter/rss/", "/en/nyheter/atom/"]
NEWEST = 10


def test_no_page_takes_much_longer_or_asks_more_on_a_large_site(demo, db, client):
    small = {address: quickest(client, address) for address in PAGES}
    load_scale(HomePage.objects.get(), Sizes().times(SCALE))
    if connection.vendor == "postgresql":
        connection.cursor().execute("ANALYZE")  # as autovacuum does
    large = {address: quickest(client, address) for address in PAGES}
    for one in PAGES:
        print(f"{small[one] * 1000:4.0f} ms, large {large[one] * 1000:4.0f} ms: {one}")
    slower = {one: (small[one], large[one]) for one in PAGES if is_slower(small[one], large[one])}
    assert slower == {}
    articles = NewsPage.objects.filter(has_english=True).order_by("-date", "-pk")[:NEWEST]
    slugs = articles.values_list("slug", flat=True)
    read = [f"{prefix}/nyheter/{slug}/" for slug in slugs for prefix in ("", "/en")]
    for address in [*PAGES, *FEEDS, *read]:
        statements = queries_of(client, address)
        assert len(statements) <= MOST, f"{address}\n{brief(statements)}"
        assert len(set(statements)) == len(statements), f"{address}\n{brief(statements)}"


def is_slower(before, after):
    """Return whether seconds are more than the large site may take."""
    return after > before * LONGER + NOISE
