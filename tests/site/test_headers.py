"""The headers of every kind of answer."""

import pytest

from tests.factories import make_news

pytestmark = pytest.mark.django_db
PAGES = [
    "/",
    "/en/",
    "/nyheter/",
    "/en/nyheter/?kategori=pressutskick",
    "/om-techtank/",
    "/sok/?q=techtank",
]
#: What programs read instead of people.
FILES = [
    "/nyheter/rss/",
    "/en/nyheter/atom/",
    "/medlemmar/medlemmar.csv",
    "/en/projekt-insatser/projekt.json",
    "/sitemap.xml",
    "/robots.txt",
]


@pytest.mark.parametrize("address", PAGES)
def test_visitors_pages_allow_nothing_inline_and_nothing_from_elsewhere(site, client, address):
    policy = client.get(address)["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in f"{policy};"
    assert "unsafe" not in policy
    assert "nonce" not in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize("address", [*PAGES, "/finns-inte/", "/admin/login/", "/robots-finns-ej"])
def test_every_answer_carries_the_security_headers(site, client, address):
    response = client.get(address)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "geolocation=()" in response["Permissions-Policy"]
    assert "Content-Security-Policy" in response


@pytest.mark.parametrize("address", [*PAGES, *FILES])
def test_visitors_pages_set_no_cookie_and_vary_by_nothing_but_encoding(site, client, address):
    response = client.get(address, headers={"accept-language": "de"})
    assert not response.cookies
    assert response.get("Vary", "Accept-Encoding") == "Accept-Encoding"


@pytest.mark.parametrize("address", FILES)
def test_files_for_programs_are_guarded_and_kept_as_pages_are(site, client, address):
    response = client.get(address)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "s-maxage=" in response["Cache-Control"]
    again = client.get(address, headers={"if-none-match": response["ETag"]})
    assert again.status_code == 304


def test_a_page_may_be_kept_by_shared_caches_and_names_what_it_shows(site, client):
    article = make_news()
    response = client.get(article.url)
    assert "public" in response["Cache-Control"]
    assert "s-maxage=" in response["Cache-Control"]
    assert f"newspage-{article.pk}" in response["xkey"].split()
    assert not response.has_header("Last-Modified")
    assert f"newspage-{article.pk}" in client.get("/nyheter/")["xkey"].split()


def test_a_page_that_has_not_changed_answers_304(site, client):
    first = client.get("/nyheter/")
    again = client.get("/nyheter/", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304
    assert again["Cache-Control"] == first["Cache-Control"]


@pytest.mark.parametrize("address", ["/admin/login/", "/finns-inte/"])
def test_what_is_not_for_all_is_kept_by_no_shared_cache(site, client, address):
    assert "public" not in client.get(address).get("Cache-Control", "")


def test_the_browsers_language_does_not_choose_the_page(site, client):
    response = client.get("/", headers={"accept-language": "en"})
    assert response["Content-Language"] == "sv"
    assert '<html lang="sv"' in response.content.decode()
