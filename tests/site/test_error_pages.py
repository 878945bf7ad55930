"""What visitors read when something went wrong: in their language, in the site's look, always."""

import re

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.core.exceptions import BadRequest, PermissionDenied, RequestDataTooBig
from django.db import InterfaceError
from django.test import RequestFactory
from django.urls import include, path
from redis.exceptions import ConnectionError as CacheConnectionError
from wagtail.models import Page

from techtank import urls as site_urls
from techtank.core import error_pages
from techtank.core.models import SiteSettings
from techtank.core.outages import outage
from tests.factories import make_news
from tests.support.outage import database_away

HEADINGS = {
    400: ("Adressen går inte att läsa", "The address can’t be read"),
    403: ("Du kommer inte åt sidan", "You can’t open this"),
    404: ("Sidan finns inte här", "The page is not here"),
    410: ("Sidan finns inte längre", "The page is no longer here"),
    413: ("Det är för mycket på en gång", "That is too much at once"),
    429: ("För mycket för fort", "Too much, too fast"),
    500: ("Något gick fel", "Something went wrong"),
    503: ("Strax tillbaka", "Back shortly"),
}
RAISED = {
    400: BadRequest("hemlighet"),
    403: PermissionDenied("hemlighet"),
    413: RequestDataTooBig("hemlighet"),
    500: RuntimeError("hemlighet"),
    503: InterfaceError("hemlighet"),
}
VIEWS = {
    400: error_pages.bad_request,
    403: error_pages.forbidden,
    413: error_pages.too_large,
    429: error_pages.too_many_requests,
    500: error_pages.server_error,
}
both_languages = pytest.mark.parametrize(("prefix", "language"), [("", "sv"), ("/en", "en")])


def fail(request, status):
    """A view that fails in the way of the address."""
    raise RAISED[status]


failing = [path("fel/<int:status>/", fail)]
urlpatterns = [*failing, path("en/", include(failing)), *site_urls.urlpatterns]
handler400 = "techtank.core.error_pages.bad_request"
handler403 = "techtank.core.error_pages.forbidden"
handler404 = "techtank.core.error_pages.not_found"
handler500 = "techtank.core.error_pages.server_error"


@pytest.fixture
def visit(client):
    """A visitor, to whom faults are pages."""
    client.raise_request_exception = False
    return client


@pytest.fixture
def no_database(django_db_blocker):
    """The database can't be reached."""
    with django_db_blocker.unblock(), database_away():
        yield


@pytest.fixture(autouse=True)
def _not_told_yet():
    outage.silent_until = 0


def heading(html):
    """Return the only large heading of a page."""
    [found] = BeautifulSoup(html, "html.parser").find_all("h1")
    return found.get_text(strip=True)


def assert_styled(html):
    """The page loads style sheets, all of which are there."""
    sheets = re.findall(r'rel="stylesheet" href="/static/([^"]*)"', html)
    assert "css/site.css" in sheets
    assert all(finders.find(sheet) for sheet in sheets)


@both_languages
@pytest.mark.parametrize("status", RAISED)
@pytest.mark.urls("tests.site.test_error_pages")
def test_a_fault_is_told_in_the_language_of_the_address(visit, db, status, prefix, language):
    response = visit.get(f"{prefix}/fel/{status}/", headers={"accept-language": "de"})
    html = response.content.decode()
    assert response.status_code == status
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert f'<html lang="{language}">' in html
    assert heading(html) == HEADINGS[status][language == "en"]
    assert "no-store" in response["Cache-Control"]
    assert "hemlighet" not in html
    assert_styled(html)


@both_languages
def test_a_page_that_is_not_there_is_told_in_the_language_of_the_address(
    site, visit, prefix, language
):
    SiteSettings.objects.update(not_found_title_sv="", not_found_title_en="")
    response = visit.get(f"{prefix}/finns-inte/")
    html = response.content.decode()
    assert response.status_code == 404
    assert f'<html lang="{language}">' in html
    assert "no-store" in response["Cache-Control"]
    assert_styled(html)


@both_languages
def test_a_visitor_who_went_astray_can_search_and_sees_the_ways_of_the_menu(
    site, visit, prefix, language
):
    words = SiteSettings.load()
    press = Page.objects.get(slug="press")
    words.menu = [("link", {"label_sv": "Press", "label_en": "Press", "page": press})]
    words.save()
    page = BeautifulSoup(visit.get(f"{prefix}/finns-inte/").content, "html.parser")
    assert page.main.form["action"] == f"{prefix}/sok/"
    assert [way["href"] for way in page.select("main nav a")] == [f"{prefix}/press/"]


@pytest.mark.django_db
def test_editors_say_what_a_missing_page_says(site, visit):
    settings_ = SiteSettings.load()
    settings_.not_found_title_sv, settings_.not_found_text_en = "Borta bra", "But home is best"
    settings_.save()
    assert heading(visit.get("/finns-inte/").content) == "Borta bra"
    assert "But home is best" in visit.get("/en/finns-inte/").content.decode()


@both_languages
def test_visitors_are_told_to_come_back_while_the_database_is_away(
    visit, no_database, prefix, language
):
    for address in ("/", "/nyheter/", "/finns-inte/", "/teckning/99999.svg"):
        response = visit.get(f"{prefix}{address}")
        html = response.content.decode()
        assert response.status_code == 503, address
        assert int(response["Retry-After"]) > 0
        assert response["Cache-Control"] == "no-store"
        assert f'<html lang="{language}">' in html
        assert heading(html) == HEADINGS[503][language == "en"]
        assert "127.0.0.1" not in html
        assert "default-src 'none'" in response["Content-Security-Policy"]
        assert_styled(html)


def test_a_form_that_is_sent_while_the_database_is_away_gets_the_same_page(visit, no_database):
    assert visit.post("/kontakt/", {"namn": "Anna"}).status_code == 503


def test_the_site_works_again_as_soon_as_the_database_does(site, visit):
    with database_away():
        assert visit.get("/nyheter/").status_code == 503
    assert visit.get("/nyheter/").status_code == 200


def test_operators_are_told_of_a_database_that_is_away_once_a_minute(visit, no_database, caplog):
    for _visit in range(3):
        visit.get("/nyheter/")
    [told] = [record for record in caplog.records if record.levelname == "ERROR"]
    assert "DATABASE_URL" in told.getMessage()
    assert "refused" in told.getMessage()
    outage.silent_until = 0  # a minute later
    visit.get("/nyheter/")
    assert len([record for record in caplog.records if record.levelname == "ERROR"]) == 2


@pytest.mark.urls("tests.site.test_error_pages")
def test_a_shared_cache_that_is_away_is_a_503_too(visit, db, monkeypatch):
    monkeypatch.setitem(RAISED, 500, CacheConnectionError("Connection refused."))
    assert visit.get("/fel/500/").status_code == 503


@pytest.mark.urls("tests.site.test_error_pages")
def test_a_fault_of_ours_is_logged_with_its_traceback(visit, db, caplog):
    visit.get("/fel/500/")
    [told] = [record for record in caplog.records if record.levelname == "ERROR"]
    assert told.exc_info


@pytest.mark.urls("tests.site.test_error_pages")
def test_a_visitor_can_quote_the_number_under_which_a_fault_was_logged(visit, db):
    response = visit.get("/fel/500/")
    assert response["X-Request-ID"] in response.content.decode()


@pytest.mark.parametrize("status", VIEWS)
def test_error_pages_need_neither_database_nor_session_nor_active_language(status, monkeypatch):
    request = RequestFactory().get("/en/nyheter/")
    response = VIEWS[status](request)
    assert response.status_code == status
    assert heading(response.content) == HEADINGS[status][1]


def test_error_pages_do_without_the_manifest_of_static_files(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path  # nothing was collected there
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "techtank.core.static_files.SiteStaticFilesStorage"}
    }
    response = error_pages.server_error(RequestFactory().get("/"))
    assert 'href="/static/css/site.css"' in response.content.decode()


def test_a_host_that_is_not_ours_gets_a_page_that_names_none(visit):
    response = visit.get("/nyheter/", headers={"host": "elak.example"})
    assert response.status_code == 400
    assert "elak" not in response.content.decode()


@both_languages
def test_an_address_that_no_database_takes_is_refused_in_the_sites_look(visit, prefix, language):
    response = visit.get(f"{prefix}/nyheter/?kategori=%00")
    assert response.status_code == 400
    assert heading(response.content) == HEADINGS[400][language == "en"]


@pytest.mark.slow
@pytest.mark.urls("tests.site.test_error_pages")
def test_error_pages_are_valid_html(site, visit, nu):
    page = make_news(slug="borta")
    page.unpublish()
    addresses = {
        f"{prefix}{address}": status
        for prefix in ("", "/en")
        for address, status in [
            ("/finns-inte/", 404),
            ("/nyheter/borta/", 410),
            *((f"/fel/{status}/", status) for status in RAISED),
        ]
    }
    pages = []
    for address, status in addresses.items():
        response = visit.get(address)
        assert response.status_code == status
        pages.append((address, response.content))
    nu(pages)
