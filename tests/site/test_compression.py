"""Pages arrive compressed, unless a secret stands in them."""

import gzip

import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from techtank.core.compression import CompressionMiddleware
from tests.contact.factories import make_form_page

GZIP = {"accept-encoding": "gzip, deflate, br"}
LONG = "Blekinge " * 100


def answer_to(response, **headers):
    """Return what a visitor gets whose program sends these headers."""
    request = RequestFactory().get("/", headers=headers or GZIP)
    return CompressionMiddleware(lambda _request: response)(request)


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/en/nyheter/", "/nyheter/rss/"])
def test_a_page_is_compressed_for_those_who_can_read_it(site, client, address):
    plain = client.get(address)
    small = client.get(address, headers=GZIP)
    assert not plain.has_header("Content-Encoding")
    assert small["Content-Encoding"] == "gzip"
    assert gzip.decompress(small.content) == plain.content
    assert int(plain["Content-Length"]) == len(plain.content)
    assert int(small["Content-Length"]) == len(small.content) < len(plain.content)
    assert plain["Vary"] == small["Vary"] == "Accept-Encoding"


@pytest.mark.django_db
def test_a_page_that_is_not_there_is_compressed_too(site, client):
    assert client.get("/finns-inte/", headers=GZIP)["Content-Encoding"] == "gzip"


@pytest.mark.django_db
@pytest.mark.parametrize("sent", [GZIP, {}], ids=["compressed", "plain"])
def test_a_page_that_has_not_changed_is_not_sent_again_compressed_or_not(site, client, sent):
    first = client.get("/nyheter/", headers=sent)
    assert first["ETag"].startswith('W/"' if sent else '"')
    again = client.get("/nyheter/", headers=sent | {"if-none-match": first["ETag"]})
    assert again.status_code == 304
    assert not again.content
    for header in ("ETag", "Vary", "Cache-Control"):
        assert again[header] == first[header]


@pytest.mark.django_db
def test_a_form_with_its_token_is_never_compressed(site, client):
    page = make_form_page()
    response = client.get(page.url, headers=GZIP)
    assert b"csrfmiddlewaretoken" in response.content
    assert not response.has_header("Content-Encoding")


@pytest.mark.django_db
def test_what_somebody_sees_who_has_logged_in_is_never_compressed(admin_client):
    response = admin_client.get("/admin/", headers=GZIP)
    assert response.status_code == 200
    assert not response.has_header("Content-Encoding")


def test_an_answer_that_sets_a_cookie_is_never_compressed():
    response = HttpResponse(LONG)
    response.set_cookie("minne", "1")
    assert not answer_to(response).has_header("Content-Encoding")


def test_a_program_that_refuses_the_coding_gets_the_plain_page():
    refused = answer_to(HttpResponse(LONG), **{"accept-encoding": "br, gzip;q=0"})
    assert not refused.has_header("Content-Encoding")
    assert refused["Vary"] == "Accept-Encoding"


def test_text_that_is_streamed_is_compressed_on_its_way():
    stream = answer_to(StreamingHttpResponse(iter([LONG, LONG]), content_type="text/csv"))
    assert stream.streaming
    assert stream["Content-Encoding"] == "gzip"
    assert gzip.decompress(stream.getvalue()).decode() == LONG + LONG


@pytest.mark.parametrize("kind", ["image/webp", "application/zip"])
def test_what_is_compressed_already_passes_untouched(kind):
    picture = answer_to(HttpResponse(LONG, content_type=kind))
    pack = answer_to(StreamingHttpResponse(iter([LONG]), content_type=kind))
    for response in (picture, pack):
        assert not response.has_header("Content-Encoding")
        assert not response.has_header("Vary")
