"""No address, however odd, ends in a fault of the server."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import make_news

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "query",
    [
        "kategori=finns-inte",
        "kategori=%00",
        "ar=1066",
        "ar=abc",
        "ar=²",
        "ar=99999999999999999999",
        "sida=0",
        "sida=-1",
        "sida=9999",
        "sida=%C3%28",
        "sida=1e3",
        "kategori=pressutskick&sida=2",
    ],
)
def test_filters_that_lead_nowhere_answer_404_or_400(site, client, query):
    assert client.get(f"/nyheter/?{query}").status_code in {400, 404}


@pytest.mark.parametrize("query", ["okand=1", "&&&", "%", "kategori=", "sida=", "sida=1&sida=1"])
def test_what_the_list_does_not_know_is_ignored(site, client, query):
    assert client.get(f"/nyheter/?{query}").status_code == 200


@pytest.mark.parametrize(
    "address", ["/%00/", "/nyheter/%00", "/nyheter/%ff%fe/", "/" + "a" * 3000, "/..%2f/"]
)
def test_odd_addresses_are_refused_or_not_found(site, client, address):
    assert client.get(address).status_code in {301, 302, 400, 404}


@pytest.mark.parametrize("method", ["post", "put", "delete", "patch", "options"])
def test_pages_answer_other_methods_without_a_fault(site, client, method):
    response = getattr(client, method)("/nyheter/", data="x", content_type="application/odd")
    assert response.status_code < 500


@pytest.mark.parametrize("length", ["many", "-1", "²", "9" * 5000])
def test_a_form_of_a_length_that_is_no_number_is_refused(site, client, length):
    assert client.post("/kontakt/", {"namn": "Anna"}, CONTENT_LENGTH=length).status_code == 400


@pytest.mark.slow
@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(category=st.text(max_size=40), year=st.text(max_size=12), page=st.text(max_size=12))
def test_no_filter_whatever_ends_in_a_fault(site, client, category, year, page):
    response = client.get("/nyheter/", {"kategori": category, "ar": year, "sida": page})
    assert response.status_code in {200, 400, 404}


def test_every_filter_that_the_list_offers_works(site, client):
    make_news(categories=("pressutskick",))
    for choice in client.get("/nyheter/").context["listing"].years:
        assert client.get(choice.url).status_code == 200
