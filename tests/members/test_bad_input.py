"""No address of the directory, however odd, ends in a fault of the server."""

import pytest
from django.core.cache import cache
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .factories import make_capability, make_index, make_member

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "query",
    [
        "kompetens=finns-inte",
        "kompetens=laser&kompetens=finns-inte",
        "kompetens=LASER",
        "kommun=atlantis",
        "kommun=%C3%28",
        "storlek=jatte",
        "storlek=%00",
        "sida=0",
        "sida=-1",
        "sida=2",
        "sida=²",
        "sida=1e3",
        "sida=99999999999999999999",
        "kompetens=laser&sida=2",
    ],
)
def test_filters_that_lead_nowhere_answer_404_or_400(site, client, query):
    make_member(core=(make_capability("Laserskärning", slug="laser"),))
    assert client.get(f"/medlemmar/?{query}").status_code in {400, 404}


@pytest.mark.parametrize(
    "query",
    [
        "okand=1",
        "&&&",
        "%",
        "q=",
        "q=%25%5C_'\"",
        "q=%F0%9F%94%A7",
        "q=%C3%28",
        "q=" + "ord+" * 400,
        "q=a&q=b",
        "kompetens=&kommun=&storlek=&sida=",
        "kompetens=laser&" * 500,
        "kommun=torsas",
    ],
)
def test_odd_searches_answer_with_a_page(site, client, query):
    make_member(core=(make_capability("Laserskärning", slug="laser"),))
    assert client.get(f"/medlemmar/?{query}").status_code == 200


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_page_about_joining_lies_below_the_directory(site, client, prefix):
    make_index()
    assert client.get(f"{prefix}/medlemmar/bli-medlem/").status_code == 200
    assert client.get(f"{prefix}/medlemmar/finns-inte/").status_code == 404
    assert client.get(f"{prefix}/medlemmar/bli-medlem/djupare/").status_code == 404


@pytest.mark.slow
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    search=st.text(max_size=200),
    slugs=st.lists(st.text(max_size=12), max_size=3),
    page=st.text(max_size=12),
)
def test_no_filter_whatever_ends_in_a_fault(site, client, search, slugs, page):
    cache.clear()  # one visitor alone would soon be asked to wait
    make_index()
    query = {"q": search, "kompetens": slugs, "kommun": slugs, "storlek": slugs, "sida": page}
    assert client.get("/medlemmar/", query).status_code in {200, 400, 404}
    assert client.get("/medlemmar/", {"q": search}).status_code in {200, 400}
