"""Every kind of answer carries the headers that keep others from misusing it, as in production."""

from base64 import b64encode
from hashlib import sha256

import pytest
from django.http import HttpRequest
from django.test import Client
from django.urls import path, reverse

from techtank import urls as site_urls
from techtank.core.limits import MINUTE, MOST_SEARCHES
from techtank.core.visitor_forms.rate_limit import may_send
from techtank.urls import handler400, handler403, handler404, handler500  # noqa: F401 (asked for)
from tests.factories import make_document, make_image, make_news, make_person

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.site.test_every_answer")]
YEAR = 31_536_000
STRICT = {"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'"}
SANDBOX = {"default-src 'none'", "sandbox"}
LOG_IN = {"default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"}
#: Nothing but this may stand in an attribute, by which jQuery asks what a browser knows.
NOTHING = b64encode(sha256(b"return;").digest()).decode()
ADMIN = {
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    f"script-src-attr 'unsafe-hashes' 'sha256-{NOTHING}'",
    "frame-ancestors 'self'",
    "base-uri 'none'",
}


def fail(request: HttpRequest):
    """A view with a fault of ours."""
    raise RuntimeError


urlpatterns = [path("fel/", fail), *site_urls.urlpatterns]


@pytest.fixture
def asker(indexes, site, settings) -> Client:
    """A visitor who comes by TLS to a site with production's settings of security."""
    settings.SECURE_HSTS_SECONDS = YEAR
    settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = settings.SECURE_HSTS_PRELOAD = True
    settings.SECURE_SSL_REDIRECT = True
    return Client(raise_request_exception=False)


def ask(asker, address: str, **options):
    """Ask for an address by TLS."""
    return asker.get(address, secure=True, **options)


def of_pages(asker):
    """A page, in both languages."""
    yield ask(asker, "/"), 200, STRICT
    yield ask(asker, make_news().url), 200, STRICT
    yield ask(asker, "/en/kontakt/"), 200, STRICT


def of_programs(asker):
    """Feeds, tables, what search engines read, and the file for phones."""
    for address in (
        *("/nyheter/rss/", "/nyheter/atom/", "/medlemmar/medlemmar.csv", "/sitemap.xml"),
        *("/projekt-insatser/projekt.json", "/robots.txt", "/site.webmanifest"),
    ):
        yield ask(asker, address), 200, STRICT


def of_files(asker):
    """A built-in file, a drawing, a picture, a document."""
    document, image = make_document(), make_image()
    make_news(body_sv=[("documents", {"heading": "Filer", "documents": [document]})])
    yield ask(asker, "/favicon.ico"), 200, STRICT
    yield ask(asker, "/teckning/1.svg"), 200, STRICT
    yield ask(asker, image.get_rendition("width-50").url), 200, SANDBOX
    yield ask(asker, document.url), 200, SANDBOX


def of_ways(asker):
    """Answers that lead on: to TLS, to the slash, to the log-in, to where a page has moved."""
    yield asker.get("/nyheter/"), 301, STRICT
    yield ask(asker, "/nyheter"), 301, STRICT
    yield ask(asker, "/min-sida/"), 302, STRICT
    yield ask(asker, "/admin/"), 302, ADMIN


def of_refusals(asker):
    """400, 403, 404, 405, 410, 413, 429 and 500."""
    gone = make_news(slug="borta")
    gone.unpublish()
    for _time in range(MOST_SEARCHES):
        may_send("search", "127.0.0.1", MOST_SEARCHES, MINUTE)
    yield ask(asker, "/nyheter/?kategori=%00"), 400, STRICT
    yield ask(asker, "/nyheter/", headers={"host": "elak.example"}), 400, STRICT
    yield ask(asker, "/finns-inte/"), 404, STRICT
    yield ask(asker, "/media/images/finns-inte.png"), 404, STRICT
    yield ask(asker, gone.url), 410, STRICT
    yield ask(asker, "/sok/?q=svets"), 429, STRICT
    yield ask(asker, "/fel/"), 500, STRICT
    yield asker.put("/nyheter/", secure=True), 405, STRICT
    yield asker.post("/kontakt/", secure=True, CONTENT_LENGTH="99999999"), 413, STRICT
    strict = Client(enforce_csrf_checks=True)
    yield strict.post("/min-sida/-/sprak/", secure=True), 403, STRICT


def of_staff(asker):
    """The log-in, which has nothing inline, and the admin."""
    yield ask(asker, "/admin/login/"), 200, LOG_IN
    yield ask(asker, "/admin/finns-inte/"), 302, ADMIN
    asker.force_login(make_person())
    yield ask(asker, "/admin/"), 200, ADMIN
    yield ask(asker, "/admin/finns-inte/"), 404, ADMIN
    yield ask(asker, reverse("wagtailadmin_javascript_catalog")), 200, ADMIN


@pytest.mark.parametrize(
    "kind",
    [of_pages, of_programs, of_files, of_ways, of_refusals, of_staff],
    ids=lambda kind: kind.__name__,
)
def test_every_kind_of_answer_is_guarded(asker, kind):
    for answer, status, policy in kind(asker):
        asked = f"{answer.request['PATH_INFO']} {answer.request['QUERY_STRING']}"
        assert answer.status_code == status, asked
        headers = answer.headers
        assert headers["X-Content-Type-Options"] == "nosniff", asked
        assert headers["Referrer-Policy"] in {
            "strict-origin-when-cross-origin",
            "same-origin",
            "no-referrer",
        }, asked
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin", asked
        assert headers["Cross-Origin-Resource-Policy"] in {"same-origin", "cross-origin"}, asked
        assert headers["X-Frame-Options"] in {"DENY", "SAMEORIGIN"}, asked
        assert "camera=(), geolocation=(), microphone=()" in headers["Permissions-Policy"], asked
        assert policy <= set(headers["Content-Security-Policy"].split("; ")), asked
        assert "Server" not in headers, asked
        if answer.wsgi_request.is_secure():
            hsts = headers["Strict-Transport-Security"]
            assert hsts == f"max-age={YEAR}; includeSubDomains; preload", asked


def test_only_open_data_may_be_read_by_pages_of_other_sites(asker):
    for address in ("/", "/nyheter/rss/", "/medlemmar/medlemmar.csv", "/robots.txt", "/admin/"):
        answer = ask(asker, address, headers={"origin": "https://annan.example"})
        is_open = address.endswith(".csv")
        assert answer.has_header("Access-Control-Allow-Origin") == is_open, address
        policy = "cross-origin" if is_open else "same-origin"
        assert answer["Cross-Origin-Resource-Policy"] == policy, address
